/// Orientation's own share of a pack: for whom it speaks.
@NullMarked
package fr.gpsusagers.orientation.pack;

import org.jspecify.annotations.NullMarked;
