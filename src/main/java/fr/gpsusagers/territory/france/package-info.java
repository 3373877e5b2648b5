/// The communes of all France, to recognise places outside the pack.
@NamedInterface("france")
@NullMarked
package fr.gpsusagers.territory.france;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
