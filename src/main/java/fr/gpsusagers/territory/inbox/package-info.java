/// What reaches the territory without a person: the end of a start.
@NullMarked
package fr.gpsusagers.territory.inbox;

import org.jspecify.annotations.NullMarked;
