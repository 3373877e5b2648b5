/// Floor 8: the website for agents: sign-in, the list of what is due, the card of a request.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::french",
            "kernel::load",
            "territory",
            "availability",
            "availability::likely",
            "guide",
            "ledger",
            "staff",
            "staff::absence",
            "staff::account",
            "staff::desk",
            "staff::guard",
            "staff::identity",
            "staff::roster",
            "staff::signin",
            "directory",
            "orientation",
            "orientation::words",
            "search",
            "understanding",
            "enquiry",
            "enquiry::desk",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::likely",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::sentence",
            "enquiry::step",
            "enquiry::work",
            "callback",
            "intake",
            "intake::abuse",
            "intake::help",
            "intake::park",
            "intake::send",
            "correspondence",
            "correspondence::transmission",
            "notice",
            "hall",
            "hall::demo",
            "hall::form",
            "hall::desk",
            "hall::signin"
        })
@NullMarked
package fr.gpsusagers.switchboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
