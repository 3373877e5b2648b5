/// Floor 4: a citizen's request as a durable promise: one desk, at most one agent, one due time, until a person
/// closes it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "kernel::key",
            "kernel::start",
            "territory",
            "availability",
            "guide",
            "staff",
            "staff::desk",
            "staff::mailbox",
            "staff::absence",
            "forecast",
            "ledger",
            "directory",
            "orientation",
            "orientation::callback"
        })
@NullMarked
package fr.gpsusagers.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
