/// Many citizens ask at once and many agents answer at once: how fast the product
/// acknowledges, and that no request is taken twice.
@NullMarked
package fr.gpsusagers.bench.load;

import org.jspecify.annotations.NullMarked;
