/// Many ask at once, and many answer at once: how fast the product acknowledges, and that nobody's turn comes twice.
@NullMarked
package fr.gpsusagers.bench.load;

import org.jspecify.annotations.NullMarked;
