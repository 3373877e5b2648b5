/// The staff directory, for insiders only: who does what, at which extension, and who stands in.
@NamedInterface("roster")
@NullMarked
package fr.gpsusagers.staff.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
