/// Floor 8: the website for citizens. No session, and no cookie except the pass of `/suivi` and, after
/// « Quitter », one that hides danger for ten minutes; addresses hold identifiers, never typed words.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "callback",
            "correspondence",
            "correspondence::thread",
            "directory",
            "directory::report",
            "enquiry",
            "enquiry::follow",
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
            "hall::web",
            "kernel",
            "kernel::job",
            "kernel::load",
            "kernel::pack",
            "kernel::settings",
            "messaging",
            "messaging::file",
            "messaging::incoming",
            "messaging::route",
            "messaging::text",
            "notice",
            "notice::sms",
            "orientation",
            "orientation::feedback",
            "orientation::words",
            "search",
            "territory",
            "understanding",
            "understanding::suggestion"
        })
@NullMarked
package fr.gpsusagers.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
