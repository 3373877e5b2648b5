@NullMarked
package fr.gpsusagers.switchboard.live;

import org.jspecify.annotations.NullMarked;
