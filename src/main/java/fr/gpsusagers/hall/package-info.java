/// Floor 7: what all doors share: access rules, sign-in, page layout, the look of a département, error pages.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::load",
            "kernel::pack",
            "kernel::settings",
            "kernel::start",
            "staff",
            "staff::desk",
            "staff::identity",
            "staff::signin",
            "availability",
            "availability::likely",
            "guide",
            "ledger",
            "directory",
            "orientation",
            "orientation::count",
            "orientation::callback",
            "enquiry::promise"
        })
@NullMarked
package fr.gpsusagers.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
