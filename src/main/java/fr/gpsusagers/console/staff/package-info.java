/// `./gps agent`: accounts, from the machine that holds the data.
@NullMarked
package fr.gpsusagers.console.staff;

import org.jspecify.annotations.NullMarked;
