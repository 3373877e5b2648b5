/// Mails that come in: kept at once, then read and brought to their request.
@NamedInterface("incoming")
@NullMarked
package fr.gpsusagers.messaging.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
