/// The layout of agents' pages.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.hall.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
