/// Floor 6: callers answered by a person at the switchboard, at a counter or on a direct line, and letters: what was
/// done for them, what waits meanwhile, who is called for help.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "directory::report",
            "enquiry",
            "enquiry::person",
            "guide",
            "kernel",
            "kernel::job",
            "kernel::key",
            "kernel::store",
            "ledger",
            "orientation",
            "sending::notice",
            "staff",
            "territory"
        })
@NullMarked
package fr.gpsusagers.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
