/// Floor 8: the website for citizens. No session, and no cookie except the pass of `/suivi` and, after
/// « Quitter », one that hides danger for ten minutes; addresses hold identifiers, never typed words.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "kernel::load",
            "kernel::pack",
            "territory",
            "availability",
            "availability::likely",
            "guide",
            "directory",
            "directory::relay",
            "directory::report",
            "understanding",
            "understanding::suggestion",
            "orientation",
            "orientation::callback",
            "orientation::count",
            "orientation::words",
            "orientation::feedback",
            "orientation::rule",
            "search",
            "notice",
            "notice::sms",
            "enquiry",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::sentence",
            "enquiry::step",
            "enquiry::work",
            "callback",
            "correspondence",
            "correspondence::thread",
            "messaging",
            "messaging::file",
            "messaging::incoming",
            "messaging::route",
            "messaging::text",
            "hall",
            "hall::form",
            "hall::limit",
            "hall::signin"
        })
@NullMarked
package fr.gpsusagers.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
