/// Floor 3: gives advice for a situation: which contact, by which channel now, and why. Reads and publishes
/// packs.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::pack",
            "kernel::start",
            "kernel::store",
            "ledger",
            "territory",
            "territory::naming",
            "understanding"
        })
@NullMarked
package fr.gpsusagers.orientation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
