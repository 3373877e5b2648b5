/// `./gps orient`: advises on a whole file of situations.
@NullMarked
package fr.gpsusagers.console.orient;

import org.jspecify.annotations.NullMarked;
