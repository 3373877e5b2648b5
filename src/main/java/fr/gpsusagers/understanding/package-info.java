/// Floor 2: what is meant by someone's own words: the need behind them, a danger, and what else they hold.
@ApplicationModule(
        allowedDependencies = {"kernel", "kernel::french", "kernel::lock", "kernel::pack", "guide", "territory"})
@NullMarked
package fr.gpsusagers.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
