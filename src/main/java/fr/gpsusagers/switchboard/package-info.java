/// Floor 8: the website for agents: sign-in, the list of what is due, the card of a request.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "enquiry",
            "enquiry::citizen",
            "enquiry::life",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::watch",
            "enquiry::work",
            "guide",
            "hall",
            "hall::form",
            "hall::signin",
            "intake",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::load",
            "ledger",
            "orientation",
            "orientation::search",
            "orientation::words",
            "receiving",
            "receiving::file",
            "sending",
            "sending::desk",
            "sending::notice",
            "staff",
            "staff::account",
            "staff::desk",
            "staff::roster",
            "staff::signin",
            "territory",
            "territory::naming",
            "understanding",
            "understanding::clue",
            "understanding::language"
        })
@NullMarked
package fr.gpsusagers.switchboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
