/// The staff directory, visible to agents only: roles, extensions, and substitutes.
@NamedInterface("roster")
@NullMarked
package fr.gpsusagers.staff.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
