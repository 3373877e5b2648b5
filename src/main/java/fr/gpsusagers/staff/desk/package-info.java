/// Desks at work: which take callbacks, by agents or by mail; who is present, away, or stands in.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.staff.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
