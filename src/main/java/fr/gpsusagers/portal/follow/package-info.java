/// The way to one's own request by its code, and following it: what was promised, what happened, what one can change.
@NamedInterface("follow")
@NullMarked
package fr.gpsusagers.portal.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
