/// Floor 7: what all doors share: access rules, sign-in, page layout, the look of a département, error pages.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "availability::likely",
            "directory",
            "enquiry::promise",
            "guide",
            "kernel",
            "kernel::load",
            "kernel::pack",
            "kernel::settings",
            "kernel::start",
            "ledger",
            "orientation",
            "orientation::callback",
            "orientation::count",
            "staff",
            "staff::account",
            "staff::desk",
            "staff::signin"
        })
@NullMarked
package fr.gpsusagers.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
