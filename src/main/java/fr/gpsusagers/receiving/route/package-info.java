/// What comes in: kept before anything else happens, then brought to its request.
@NamedInterface("route")
@NullMarked
package fr.gpsusagers.receiving.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
