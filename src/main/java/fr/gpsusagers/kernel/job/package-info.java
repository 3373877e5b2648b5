/// Work that the product does by itself: when, on which nodes, and for how long; and what one node tells the others.
@NamedInterface("job")
@NullMarked
package fr.gpsusagers.kernel.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
