/// Changing content by hand.
@NullMarked
package fr.gpsusagers.orientation.change;

import org.jspecify.annotations.NullMarked;
