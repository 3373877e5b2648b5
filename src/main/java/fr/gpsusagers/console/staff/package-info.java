/// `./gps agent`: manages the accounts of agents.
@NullMarked
package fr.gpsusagers.console.staff;

import org.jspecify.annotations.NullMarked;
