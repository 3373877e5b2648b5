/// `./gps coverage`: proves that no situation is a dead end.
@NullMarked
package fr.gpsusagers.console.coverage;

import org.jspecify.annotations.NullMarked;
