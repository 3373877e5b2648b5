/// Floor 6: writing: messages by the site, by mail and by text message, with their attachments and threads.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::french",
            "kernel::key",
            "kernel::load",
            "kernel::job",
            "kernel::start",
            "territory",
            "availability",
            "directory",
            "guide",
            "understanding",
            "notice",
            "notice::sms",
            "orientation",
            "orientation::words",
            "staff",
            "staff::desk",
            "staff::mailbox",
            "enquiry",
            "enquiry::follow",
            "enquiry::life",
            "enquiry::open",
            "enquiry::person",
            "enquiry::step",
            "enquiry::work",
            "correspondence",
            "correspondence::bymail",
            "correspondence::thread"
        })
@NullMarked
package fr.gpsusagers.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
