/// Benchmarks: `./gps bench ...` runs them long, the tests run them short.
@NullMarked
package fr.gpsusagers.bench;

import org.jspecify.annotations.NullMarked;
