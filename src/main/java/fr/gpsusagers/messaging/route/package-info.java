/// Reads the mails that were kept, and adds each one to its request, passes it on for a desk that works by mail, or
/// opens a new request.
@NamedInterface("route")
@NullMarked
package fr.gpsusagers.messaging.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
