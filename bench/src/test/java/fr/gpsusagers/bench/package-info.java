/// Benchmarks: `./gps bench ...` runs them at full length, the tests run them short.
@NullMarked
package fr.gpsusagers.bench;

import org.jspecify.annotations.NullMarked;
