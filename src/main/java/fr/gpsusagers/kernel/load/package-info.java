/// Keeps work that needs a processor for long apart from work that must be quick.
@NamedInterface("load")
@NullMarked
package fr.gpsusagers.kernel.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
