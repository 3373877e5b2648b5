/// What the clock does to callbacks.
@NullMarked
package fr.gpsusagers.correspondence.inbox;

import org.jspecify.annotations.NullMarked;
