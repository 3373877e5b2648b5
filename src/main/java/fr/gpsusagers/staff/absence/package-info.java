/// Absences: which agent is away on which days, and who stands in.
@NamedInterface("absence")
@NullMarked
package fr.gpsusagers.staff.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
