/// Floor 3: which contacts, needs and places do these words name? It knows names, not meanings.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::french",
            "kernel::pack",
            "territory",
            "territory::naming",
            "guide",
            "directory"
        })
@NullMarked
package fr.gpsusagers.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
