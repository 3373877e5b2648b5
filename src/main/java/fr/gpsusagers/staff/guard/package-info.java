/// Limits sign-in tries: they are counted per login, per network and in total, before anything is checked.
@NamedInterface("guard")
@NullMarked
package fr.gpsusagers.staff.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
