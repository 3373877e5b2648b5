/// Shows a contact and its channels: one prominent action, less prominent ones, opening states, and what is uncertain;
/// its page has an address that lasts.
@NamedInterface("contact")
@NullMarked
package fr.gpsusagers.portal.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
