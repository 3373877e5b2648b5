/// Layers of content: manual changes above a published pack, as values, without a database.
@NamedInterface("layer")
@NullMarked
package fr.gpsusagers.orientation.layer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
