/// A database that falls silent for minutes, and the jobs of the product after its return.
@NullMarked
package fr.gpsusagers.bench.freeze;

import org.jspecify.annotations.NullMarked;
