/// Floor 3: from a situation to advice: which contact, by which channel now, and why. Reads and publishes packs.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::pack",
            "kernel::start",
            "kernel::topic",
            "territory",
            "availability",
            "guide",
            "directory",
            "understanding",
            "ledger",
            "understanding::measure"
        })
@NullMarked
package fr.gpsusagers.orientation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
