/// Floor 6: callers answered by a person at the switchboard, at a counter or on a direct line, and letters:
/// what was done for them, and what waits meanwhile.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "kernel::key",
            "availability",
            "directory",
            "directory::report",
            "guide",
            "ledger",
            "notice",
            "notice::sms",
            "orientation",
            "staff",
            "territory",
            "enquiry",
            "enquiry::person"
        })
@NullMarked
package fr.gpsusagers.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
