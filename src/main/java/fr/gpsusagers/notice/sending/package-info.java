/// Sends notices: selects the due ones, decides whether each may be sent, and hands it to an outside system.
@NamedInterface("sending")
@NullMarked
package fr.gpsusagers.notice.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
