/// The list of desks, on which team leads open and close callbacks.
@NullMarked
package fr.gpsusagers.switchboard.desk;

import org.jspecify.annotations.NullMarked;
