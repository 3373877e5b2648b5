/// Following one's own enquiry: what was promised, what happened, and what one may change.
@NamedInterface("follow")
@NullMarked
package fr.gpsusagers.portal.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
