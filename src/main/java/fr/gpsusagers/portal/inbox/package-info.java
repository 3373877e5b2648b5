/// Prepares the search by name ahead of the first citizen.
@NullMarked
package fr.gpsusagers.portal.inbox;

import org.jspecify.annotations.NullMarked;
