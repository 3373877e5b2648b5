/// Floor 8: the website for citizens. No session, and no cookie except the pass of `/suivi` and, after
/// « Quitter », one that hides danger for ten minutes; addresses hold identifiers, never typed words.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "callback",
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
            "orientation",
            "orientation::feedback",
            "orientation::words",
            "receiving",
            "receiving::file",
            "receiving::route",
            "receiving::text",
            "search",
            "sending",
            "sending::notice",
            "sending::sms",
            "territory",
            "understanding",
            "understanding::suggestion"
        })
@NullMarked
package fr.gpsusagers.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
