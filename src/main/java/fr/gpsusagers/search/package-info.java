/// Floor 3: which contacts, needs and places do these words name? What they mean is asked of `understanding`.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::french",
            "kernel::pack",
            "territory",
            "territory::naming",
            "guide",
            "directory",
            "understanding"
        })
@NullMarked
package fr.gpsusagers.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
