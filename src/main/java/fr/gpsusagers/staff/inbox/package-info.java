/// The timer that deletes what has expired.
@NullMarked
package fr.gpsusagers.staff.inbox;

import org.jspecify.annotations.NullMarked;
