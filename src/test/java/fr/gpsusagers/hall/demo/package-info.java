/// See the package of this name in the product.
@NullMarked
package fr.gpsusagers.hall.demo;

import org.jspecify.annotations.NullMarked;
