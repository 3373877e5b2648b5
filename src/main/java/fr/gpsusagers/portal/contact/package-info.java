/// Shows a contact and its channels on pages: one prominent action, less prominent
/// ones, opening states, and what is uncertain.
@NamedInterface("contact")
@NullMarked
package fr.gpsusagers.portal.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
