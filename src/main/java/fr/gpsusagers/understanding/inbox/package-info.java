/// Timers of the module.
@NullMarked
package fr.gpsusagers.understanding.inbox;

import org.jspecify.annotations.NullMarked;
