/// See the package of this name in the product.
@NullMarked
package fr.gpsusagers.kernel.settings;

import org.jspecify.annotations.NullMarked;
