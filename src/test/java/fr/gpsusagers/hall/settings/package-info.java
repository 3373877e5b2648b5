/// See the package of this name in the product.
@NullMarked
package fr.gpsusagers.hall.settings;

import org.jspecify.annotations.NullMarked;
