/// Floor 2: who answers what: organisations and contacts as roles, where, by which channels, at which hours.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "kernel::french",
            "kernel::pack",
            "kernel::start",
            "territory",
            "availability",
            "guide"
        })
@NullMarked
package fr.gpsusagers.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
