@NullMarked
package fr.gpsusagers.switchboard.lookup;

import org.jspecify.annotations.NullMarked;
