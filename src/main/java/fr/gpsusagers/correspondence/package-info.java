/// Floor 5: what every channel needs once a request is open: notices to the citizen, closing, forwarding to
/// another body, handling of undelivered notices.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "availability",
            "directory",
            "guide",
            "notice",
            "notice::sms",
            "orientation",
            "staff",
            "staff::desk",
            "staff::mailbox",
            "enquiry",
            "enquiry::follow",
            "enquiry::life",
            "enquiry::person",
            "enquiry::step",
            "enquiry::watch",
            "enquiry::work"
        })
@NullMarked
package fr.gpsusagers.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
