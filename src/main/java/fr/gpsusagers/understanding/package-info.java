/// Floor 2: understands citizens' own words: the need behind them, any danger, and further clues.
@ApplicationModule(
        allowedDependencies = {
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::pack",
            "kernel::store",
            "territory",
            "territory::naming"
        })
@NullMarked
package fr.gpsusagers.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
