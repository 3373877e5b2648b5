/// Timers of the kernel.
@NullMarked
package fr.gpsusagers.kernel.inbox;

import org.jspecify.annotations.NullMarked;
