/// Floor 1: agents, the desks they serve, their rights, sign-in and absences.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::key", "kernel::load", "kernel::start"})
@NullMarked
package fr.gpsusagers.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
