/// Rate limits: requests per minute, for each client and for all clients together.
@NamedInterface("limit")
@NullMarked
package fr.gpsusagers.hall.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
