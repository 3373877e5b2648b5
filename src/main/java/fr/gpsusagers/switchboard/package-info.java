/// Floor 8: the website for agents: sign-in, the list of what is due, the card of a request.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::load",
            "availability",
            "guide",
            "ledger",
            "staff",
            "staff::absence",
            "staff::account",
            "staff::desk",
            "staff::guard",
            "staff::identity",
            "staff::signin",
            "directory",
            "orientation",
            "orientation::words",
            "understanding",
            "enquiry",
            "enquiry::follow",
            "enquiry::likely",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::sentence",
            "enquiry::step",
            "enquiry::work",
            "callback",
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
