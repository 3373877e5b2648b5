@NullMarked
package fr.gpsusagers.orientation.publication;

import org.jspecify.annotations.NullMarked;
