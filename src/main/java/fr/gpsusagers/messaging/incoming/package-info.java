/// Mails that come in: fetched from the mailbox, and kept before anything else happens.
@NamedInterface("incoming")
@NullMarked
package fr.gpsusagers.messaging.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
