/// The communes of France, beyond those of the pack.
@NamedInterface("france")
@NullMarked
package fr.gpsusagers.territory.france;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
