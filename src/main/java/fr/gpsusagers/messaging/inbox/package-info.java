/// Jobs that fetch and deliver mails and text messages.
@NullMarked
package fr.gpsusagers.messaging.inbox;

import org.jspecify.annotations.NullMarked;
