/// Locks across nodes, for work that one node does at a time.
@NamedInterface("lock")
@NullMarked
package fr.gpsusagers.kernel.lock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
