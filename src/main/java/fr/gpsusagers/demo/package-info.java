/// Floor 8: the demonstration, `./gps demo`: plays an invented day or week through the real use cases; its keys
/// and a button move the clock.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "kernel::settings",
            "kernel::start",
            "territory",
            "availability",
            "guide",
            "directory",
            "orientation",
            "orientation::change",
            "orientation::layer",
            "enquiry",
            "enquiry::desk",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::person",
            "enquiry::work",
            "messaging::incoming",
            "messaging::route",
            "messaging::text",
            "notice",
            "notice::sms",
            "callback",
            "correspondence",
            "correspondence::mailbox",
            "correspondence::thread",
            "hall",
            "hall::demo",
            "staff",
            "staff::absence",
            "staff::account",
            "staff::desk",
            "staff::mailbox",
            "staff::roster",
            "staff::signin"
        })
@NullMarked
package fr.gpsusagers.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
