/// Jobs that watch promises, undelivered notices and desks by mail.
@NullMarked
package fr.gpsusagers.correspondence.inbox;

import org.jspecify.annotations.NullMarked;
