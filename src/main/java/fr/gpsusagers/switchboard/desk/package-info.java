/// Desks: which call back, and who leads them opens and closes that.
@NullMarked
package fr.gpsusagers.switchboard.desk;

import org.jspecify.annotations.NullMarked;
