/// Floor 1: agents, the desks they serve, their rights, sign-in and absences; the directory of their colleagues.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::key",
            "kernel::load",
            "kernel::pack",
            "kernel::start",
            "kernel::store"
        })
@NullMarked
package fr.gpsusagers.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
