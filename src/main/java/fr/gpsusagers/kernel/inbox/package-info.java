/// The timer of daily work.
@NullMarked
package fr.gpsusagers.kernel.inbox;

import org.jspecify.annotations.NullMarked;
