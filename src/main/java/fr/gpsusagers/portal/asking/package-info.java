/// What the forms of citizens share: what a request is about, whether a call or a message is safe, for whom it is,
/// and in which language.
@NamedInterface("asking")
@NullMarked
package fr.gpsusagers.portal.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
