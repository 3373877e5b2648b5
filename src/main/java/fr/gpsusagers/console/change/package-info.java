/// `./gps change`: changes of content by hand.
@NullMarked
package fr.gpsusagers.console.change;

import org.jspecify.annotations.NullMarked;
