/// Floor 4: a citizen's request as a durable promise: one desk, at most one agent, one due time, until a person
/// closes it.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::key",
            "kernel::start",
            "kernel::store",
            "ledger",
            "orientation",
            "staff",
            "staff::desk",
            "territory"
        })
@NullMarked
package fr.gpsusagers.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
