/// Warms up the list of communes once the application has started.
@NullMarked
package fr.gpsusagers.territory.inbox;

import org.jspecify.annotations.NullMarked;
