/// What was acknowledged outlives any death: the product and its database are killed under load, and all is read back.
@NullMarked
package fr.gpsusagers.bench.crash;

import org.jspecify.annotations.NullMarked;
