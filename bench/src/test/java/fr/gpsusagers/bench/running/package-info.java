/// Shared by the benchmarks of the whole product: its processes, and citizens who ask for callbacks.
@NullMarked
package fr.gpsusagers.bench.running;

import org.jspecify.annotations.NullMarked;
