/// Desks at work: which take callbacks, and when their agents were last present.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.staff.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
