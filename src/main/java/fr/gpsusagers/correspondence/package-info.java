/// Floor 5: what every channel needs once a request is open: notices to the citizen, closing, forwarding to
/// another body, handling of undelivered notices.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "enquiry",
            "enquiry::follow",
            "enquiry::life",
            "enquiry::person",
            "enquiry::step",
            "enquiry::watch",
            "enquiry::work",
            "guide",
            "kernel",
            "kernel::job",
            "kernel::settings",
            "notice",
            "notice::sms",
            "orientation",
            "staff",
            "staff::desk"
        })
@NullMarked
package fr.gpsusagers.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
