/// Timers that fetch and deliver mails.
@NullMarked
package fr.gpsusagers.messaging.inbox;

import org.jspecify.annotations.NullMarked;
