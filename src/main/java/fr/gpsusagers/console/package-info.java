/// Floor 8: the commands of `./gps`, and the lines printed at startup. The only module that prints.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::pack",
            "kernel::settings",
            "kernel::start",
            "database",
            "territory",
            "territory::naming",
            "availability",
            "guide",
            "directory",
            "directory::report",
            "understanding",
            "understanding::suggestion",
            "orientation",
            "orientation::words",
            "orientation::change",
            "orientation::layer",
            "orientation::answer",
            "orientation::coverage",
            "orientation::feedback",
            "orientation::publication",
            "orientation::callback",
            "search",
            "notice",
            "enquiry",
            "enquiry::erase",
            "enquiry::promise",
            "enquiry::step",
            "staff",
            "staff::account",
            "staff::roster",
            "ledger"
        })
@NullMarked
package fr.gpsusagers.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
