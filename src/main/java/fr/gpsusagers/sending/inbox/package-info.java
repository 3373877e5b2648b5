/// Jobs that send what is due, watch promises, handle undelivered notices and write to desks by mail.
@NullMarked
package fr.gpsusagers.sending.inbox;

import org.jspecify.annotations.NullMarked;
