/// Kept mails are read and brought to where they belong: a thread, a desk that works by mail, a new request.
@NamedInterface("route")
@NullMarked
package fr.gpsusagers.messaging.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
