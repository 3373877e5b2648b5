@NullMarked
package fr.gpsusagers.switchboard.said;

import org.jspecify.annotations.NullMarked;
