/// Floor 8: the commands of `./gps`, and how the product starts and stops. The only module that prints.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::load",
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
            "orientation::change",
            "orientation::layer",
            "orientation::answer",
            "orientation::coverage",
            "orientation::feedback",
            "orientation::publication",
            "orientation::callback",
            "notice",
            "notice::sending",
            "enquiry",
            "enquiry::erase",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::step",
            "enquiry::work",
            "callback",
            "correspondence",
            "hall::demo",
            "hall::limit",
            "hall::proxy",
            "staff",
            "staff::absence",
            "staff::account",
            "staff::desk",
            "staff::signin",
            "ledger"
        })
@NullMarked
package fr.gpsusagers.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
