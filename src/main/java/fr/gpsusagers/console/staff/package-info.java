/// `./gps agent` and `./gps annuaire`: the accounts of agents, and the staff directory.
@NullMarked
package fr.gpsusagers.console.staff;

import org.jspecify.annotations.NullMarked;
