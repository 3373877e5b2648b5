/// `./gps purge` under test.
@NullMarked
package fr.gpsusagers.console.purge;

import org.jspecify.annotations.NullMarked;
