/// `./gps annuaire`: the staff directory.
@NullMarked
package fr.gpsusagers.console.roster;

import org.jspecify.annotations.NullMarked;
