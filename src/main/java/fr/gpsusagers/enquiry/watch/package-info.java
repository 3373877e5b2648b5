/// What is due as time passes: promises that would be missed are kept or renewed, and persons whose requests are over
/// are erased.
@NamedInterface("watch")
@NullMarked
package fr.gpsusagers.enquiry.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
