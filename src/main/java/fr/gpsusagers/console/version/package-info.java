/// `./gps version`: prints the version.
@NullMarked
package fr.gpsusagers.console.version;

import org.jspecify.annotations.NullMarked;
