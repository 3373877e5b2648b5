/// Keeps CPU-heavy work apart from work that must be fast.
@NamedInterface("load")
@NullMarked
package fr.gpsusagers.kernel.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
