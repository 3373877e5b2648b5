/// Tests of `./gps annuaire`.
@NullMarked
package fr.gpsusagers.console.roster;

import org.jspecify.annotations.NullMarked;
