/// Following one's own request: what was promised, what happened, and what one can change.
@NamedInterface("follow")
@NullMarked
package fr.gpsusagers.portal.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
