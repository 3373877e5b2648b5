/// Floor 8: the commands of `./gps`, the lines printed at startup, and the demonstration. The only module that prints.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "callback",
            "directory",
            "directory::report",
            "enquiry",
            "enquiry::desk",
            "enquiry::erase",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::step",
            "enquiry::work",
            "guide",
            "hall",
            "hall::signin",
            "kernel",
            "kernel::job",
            "kernel::pack",
            "kernel::settings",
            "kernel::start",
            "ledger",
            "orientation",
            "orientation::answer",
            "orientation::change",
            "orientation::coverage",
            "orientation::feedback",
            "orientation::publication",
            "orientation::words",
            "platform",
            "receiving::route",
            "receiving::text",
            "search",
            "sending",
            "sending::notice",
            "sending::sms",
            "staff",
            "staff::account",
            "staff::desk",
            "staff::roster",
            "staff::signin",
            "territory",
            "territory::naming",
            "understanding",
            "understanding::suggestion"
        })
@NullMarked
package fr.gpsusagers.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
