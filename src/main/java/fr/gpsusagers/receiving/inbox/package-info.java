/// Jobs that fetch and deliver mails and text messages.
@NullMarked
package fr.gpsusagers.receiving.inbox;

import org.jspecify.annotations.NullMarked;
