@NullMarked
package fr.gpsusagers.orientation.search;

import org.jspecify.annotations.NullMarked;
