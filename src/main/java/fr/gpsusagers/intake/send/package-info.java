/// Contacts sent to a caller by e-mail or text message, at the caller's wish.
@NamedInterface("send")
@NullMarked
package fr.gpsusagers.intake.send;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
