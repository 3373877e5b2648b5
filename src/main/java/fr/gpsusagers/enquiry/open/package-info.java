/// Opening an enquiry: a promise is made, or the one that was made before is told again.
@NamedInterface("open")
@NullMarked
package fr.gpsusagers.enquiry.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
