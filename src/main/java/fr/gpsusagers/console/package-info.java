/// Floor 8: the commands of `./gps`, and the lines printed at startup. The only module that prints.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "database",
            "directory",
            "directory::report",
            "enquiry",
            "enquiry::erase",
            "enquiry::promise",
            "enquiry::step",
            "guide",
            "kernel",
            "kernel::pack",
            "kernel::settings",
            "kernel::start",
            "ledger",
            "notice",
            "orientation",
            "orientation::answer",
            "orientation::change",
            "orientation::coverage",
            "orientation::feedback",
            "orientation::publication",
            "orientation::words",
            "search",
            "staff",
            "staff::account",
            "staff::roster",
            "territory",
            "territory::naming",
            "understanding",
            "understanding::suggestion"
        })
@NullMarked
package fr.gpsusagers.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
