/// Floor 6: all that comes in: messages by the site, by mail and by text message, with their attachments, and what
/// desks reply by mail.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "enquiry",
            "enquiry::citizen",
            "enquiry::life",
            "enquiry::person",
            "enquiry::work",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::key",
            "kernel::load",
            "kernel::start",
            "kernel::store",
            "orientation",
            "orientation::words",
            "sending",
            "sending::desk",
            "sending::notice",
            "staff",
            "staff::desk",
            "territory",
            "understanding"
        })
@NullMarked
package fr.gpsusagers.receiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
