/// Reads each mail that was kept. It joins its request, or is passed on as the reply of a desk that works by mail, or
/// opens a new request.
@NamedInterface("route")
@NullMarked
package fr.gpsusagers.messaging.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
