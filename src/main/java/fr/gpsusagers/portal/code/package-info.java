/// The way to one's own request: its reference and its code, or the pass that a browser got for them.
@NamedInterface("code")
@NullMarked
package fr.gpsusagers.portal.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
