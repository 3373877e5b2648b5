/// The page of each contact, at an address that lasts.
@NullMarked
package fr.gpsusagers.portal.card;

import org.jspecify.annotations.NullMarked;
