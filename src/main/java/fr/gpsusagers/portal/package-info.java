/// Floor 8: the website for citizens. No session, and no cookie except the pass of `/suivi` and, after
/// « Quitter », one that hides danger for ten minutes; addresses hold identifiers, never typed words.
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
            "kernel::start",
            "orientation",
            "orientation::feedback",
            "orientation::search",
            "orientation::words",
            "receiving",
            "receiving::file",
            "receiving::route",
            "receiving::sms",
            "sending",
            "sending::notice",
            "territory",
            "understanding",
            "understanding::suggestion"
        })
@NullMarked
package fr.gpsusagers.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
