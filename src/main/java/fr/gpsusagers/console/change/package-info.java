/// `./gps change`: manual changes of content.
@NullMarked
package fr.gpsusagers.console.change;

import org.jspecify.annotations.NullMarked;
