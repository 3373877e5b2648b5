/// Keeping promises: what would be missed is seen before, given to who can keep it, or promised anew.
@NamedInterface("watch")
@NullMarked
package fr.gpsusagers.enquiry.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
