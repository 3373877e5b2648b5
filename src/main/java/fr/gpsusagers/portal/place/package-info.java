/// « Où habitez-vous ? »: asked only where the answer changes the contact.
@NamedInterface("place")
@NullMarked
package fr.gpsusagers.portal.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
