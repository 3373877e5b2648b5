/// The layers of content: changes by people above a published pack, as values and without a database.
@NamedInterface("layer")
@NullMarked
package fr.gpsusagers.orientation.layer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
