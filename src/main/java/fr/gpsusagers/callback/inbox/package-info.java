/// What the clock does to callbacks.
@NullMarked
package fr.gpsusagers.callback.inbox;

import org.jspecify.annotations.NullMarked;
