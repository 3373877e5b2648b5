/// Floor 8: the demonstration, `./gps demo`: plays an invented day or week through the real use cases; its keys
/// and a button move the clock.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "callback",
            "correspondence",
            "correspondence::mailbox",
            "correspondence::thread",
            "directory",
            "enquiry",
            "enquiry::desk",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::person",
            "enquiry::work",
            "guide",
            "hall",
            "hall::signin",
            "kernel",
            "kernel::job",
            "kernel::settings",
            "kernel::start",
            "messaging::incoming",
            "messaging::route",
            "messaging::text",
            "notice",
            "notice::sms",
            "orientation",
            "orientation::change",
            "staff",
            "staff::account",
            "staff::desk",
            "staff::roster",
            "staff::signin",
            "territory"
        })
@NullMarked
package fr.gpsusagers.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
