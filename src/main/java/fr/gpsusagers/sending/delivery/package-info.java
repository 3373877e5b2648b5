/// Sends notices: selects the due ones, decides whether each may be sent, and hands it to an outside system.
@NamedInterface("delivery")
@NullMarked
package fr.gpsusagers.sending.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
