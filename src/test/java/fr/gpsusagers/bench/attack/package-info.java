/// What a stranger tries against the product on one machine: each hole that was ever found, and 50,000 odd requests.
@NullMarked
package fr.gpsusagers.bench.attack;

import org.jspecify.annotations.NullMarked;
