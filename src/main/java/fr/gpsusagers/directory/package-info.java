/// Floor 2: who answers what: organisations and contacts as roles, where, by which channels, at which hours.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::pack",
            "kernel::start",
            "kernel::store",
            "territory"
        })
@NullMarked
package fr.gpsusagers.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
