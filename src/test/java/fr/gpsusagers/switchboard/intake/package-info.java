@NullMarked
package fr.gpsusagers.switchboard.intake;

import org.jspecify.annotations.NullMarked;
