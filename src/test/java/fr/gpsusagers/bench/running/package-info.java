/// What the benchmarks of the whole product share: its processes, and the people who ask it to be called back.
@NullMarked
package fr.gpsusagers.bench.running;

import org.jspecify.annotations.NullMarked;
