/// Floor 7: what all doors share: access rules, sign-in, page layout, the look of a département, error pages.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "enquiry::promise",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::load",
            "kernel::pack",
            "kernel::start",
            "ledger",
            "orientation",
            "orientation::feedback",
            "staff",
            "staff::account",
            "staff::desk",
            "staff::signin"
        })
@NullMarked
package fr.gpsusagers.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
