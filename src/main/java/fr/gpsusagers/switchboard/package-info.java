/// Floor 8: the website for agents: sign-in, the list of what is due, the card of a request.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "callback",
            "directory",
            "enquiry",
            "enquiry::desk",
            "enquiry::erase",
            "enquiry::follow",
            "enquiry::likely",
            "enquiry::open",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::sentence",
            "enquiry::step",
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
            "orientation::words",
            "receiving",
            "receiving::file",
            "search",
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
