/// Publishing packs on a running product, storing them, and rolling back.
@NamedInterface("publication")
@NullMarked
package fr.gpsusagers.orientation.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
