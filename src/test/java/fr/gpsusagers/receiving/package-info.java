@NullMarked
package fr.gpsusagers.receiving;

import org.jspecify.annotations.NullMarked;
