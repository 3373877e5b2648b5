/// « Où habitez-vous ? »: asks for the place only if it changes the contact; the contacts of a commune, and the map.
@NamedInterface("place")
@NullMarked
package fr.gpsusagers.portal.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
