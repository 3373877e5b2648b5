/// Packs put in service on a running product, kept, and put back.
@NamedInterface("publication")
@NullMarked
package fr.gpsusagers.orientation.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
