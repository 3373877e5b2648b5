/// The frame of pages for agents.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.hall.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
