/// Attacks on the product, on one machine: one for each hole ever found, and 50,000 odd requests.
@NullMarked
package fr.gpsusagers.bench.attack;

import org.jspecify.annotations.NullMarked;
