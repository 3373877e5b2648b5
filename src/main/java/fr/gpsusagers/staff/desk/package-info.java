/// Desks at work: which take callbacks, which have a team, and when that was last seen.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.staff.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
