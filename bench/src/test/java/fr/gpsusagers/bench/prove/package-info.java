/// `./gps prove`: runs the long proofs one after the other and writes their results to `docs/proofs.md`.
@NullMarked
package fr.gpsusagers.bench.prove;

import org.jspecify.annotations.NullMarked;
