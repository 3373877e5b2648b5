/// Timers that watch promises and undelivered notices.
@NullMarked
package fr.gpsusagers.correspondence.inbox;

import org.jspecify.annotations.NullMarked;
