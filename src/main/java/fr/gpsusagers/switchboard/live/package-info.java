/// Tells open pages that something changed at their desks, so that they update without a reload.
@NullMarked
package fr.gpsusagers.switchboard.live;

import org.jspecify.annotations.NullMarked;
