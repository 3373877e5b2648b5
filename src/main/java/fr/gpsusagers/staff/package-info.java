/// Floor 1: the people who answer: agents, the desks they serve, what each may do, sign-in, absences.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::key", "kernel::load", "kernel::start"})
@NullMarked
package fr.gpsusagers.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
