/// Acknowledged requests survive any crash: kills the product and its database
/// under load, then reads back every request.
@NullMarked
package fr.gpsusagers.bench.crash;

import org.jspecify.annotations.NullMarked;
