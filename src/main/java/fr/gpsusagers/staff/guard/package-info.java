/// How often someone may try to come in: counted per login, per address and in all, before anything is looked at.
@NamedInterface("guard")
@NullMarked
package fr.gpsusagers.staff.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
