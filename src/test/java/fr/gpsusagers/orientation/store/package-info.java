@NullMarked
package fr.gpsusagers.orientation.store;

import org.jspecify.annotations.NullMarked;
