/// Floor 8: the commands of `./gps`, the lines printed at startup, and the demonstration. The only module that prints.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "directory::report",
            "enquiry",
            "enquiry::citizen",
            "enquiry::life",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::watch",
            "enquiry::work",
            "guide",
            "hall",
            "hall::signin",
            "kernel",
            "kernel::job",
            "kernel::pack",
            "kernel::start",
            "ledger",
            "orientation",
            "orientation::answer",
            "orientation::change",
            "orientation::coverage",
            "orientation::feedback",
            "orientation::publication",
            "orientation::search",
            "orientation::words",
            "platform",
            "receiving::route",
            "receiving::sms",
            "sending",
            "sending::notice",
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
