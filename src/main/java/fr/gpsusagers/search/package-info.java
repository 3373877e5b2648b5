/// Floor 3: which contacts, needs and places do these words name? What they mean is asked of `understanding`.
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::pack",
            "territory",
            "territory::naming",
            "understanding"
        })
@NullMarked
package fr.gpsusagers.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
