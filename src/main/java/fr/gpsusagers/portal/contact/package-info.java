/// A contact and its channels as pages show them: one big action, quieter ones, states, and what is not certain.
@NamedInterface("contact")
@NullMarked
package fr.gpsusagers.portal.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
