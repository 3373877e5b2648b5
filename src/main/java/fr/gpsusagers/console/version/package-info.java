/// `./gps version`: which version this is.
@NullMarked
package fr.gpsusagers.console.version;

import org.jspecify.annotations.NullMarked;
