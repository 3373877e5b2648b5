/// Keeps promises: finds the requests that would be missed, hands them to a desk that can answer in time, or sets a new
/// time.
@NamedInterface("watch")
@NullMarked
package fr.gpsusagers.enquiry.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
