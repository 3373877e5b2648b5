/// Floor 6: writing: messages by the site, by mail and by text message, with their attachments and threads.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "correspondence",
            "correspondence::bymail",
            "correspondence::thread",
            "directory",
            "enquiry",
            "enquiry::follow",
            "enquiry::life",
            "enquiry::open",
            "enquiry::person",
            "enquiry::step",
            "enquiry::work",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::key",
            "kernel::load",
            "kernel::start",
            "notice",
            "notice::sms",
            "orientation",
            "orientation::words",
            "staff",
            "staff::desk",
            "territory",
            "understanding"
        })
@NullMarked
package fr.gpsusagers.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
