/// See the package of this name in the product.
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
