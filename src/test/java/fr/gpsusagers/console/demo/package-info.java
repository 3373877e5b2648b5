/// See the package of this name in the product.
@NullMarked
package fr.gpsusagers.console.demo;

import org.jspecify.annotations.NullMarked;
