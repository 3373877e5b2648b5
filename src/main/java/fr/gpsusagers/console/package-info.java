/// Floor 7: the commands of `./gps`, and how the product starts and stops. The only module that prints.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::pack",
            "kernel::start",
            "territory",
            "availability",
            "guide",
            "directory",
            "directory::report",
            "understanding",
            "understanding::learning",
            "understanding::measure",
            "understanding::suggestion",
            "orientation",
            "orientation::words",
            "orientation::answer",
            "orientation::coverage",
            "orientation::feedback",
            "orientation::publication",
            "enquiry",
            "enquiry::erase",
            "staff",
            "staff::account",
            "ledger",
            "enquiry"
        })
@NullMarked
package fr.gpsusagers.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
