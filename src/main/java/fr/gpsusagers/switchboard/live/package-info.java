/// Tells open lists, without a reload, that something changed at their desks.
@NullMarked
package fr.gpsusagers.switchboard.live;

import org.jspecify.annotations.NullMarked;
