/// `./gps prove`: the long proofs, one after the other, and the paper that keeps their last results.
@NullMarked
package fr.gpsusagers.bench.prove;

import org.jspecify.annotations.NullMarked;
