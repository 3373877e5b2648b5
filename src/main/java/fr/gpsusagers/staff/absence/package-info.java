/// Absences: who is away on which days, and who stands in for him.
@NamedInterface("absence")
@NullMarked
package fr.gpsusagers.staff.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
