/// How often one client, and all clients together, may ask for something.
@NamedInterface("limit")
@NullMarked
package fr.gpsusagers.hall.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
