/// Floor 8: the API: programs get the same advice as citizens, as JSON; the operator's programs, the state of the
/// product.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "enquiry::promise",
            "guide",
            "hall",
            "kernel",
            "kernel::job",
            "kernel::load",
            "kernel::pack",
            "kernel::start",
            "orientation",
            "orientation::answer",
            "orientation::change",
            "orientation::publication",
            "orientation::search",
            "orientation::words",
            "receiving::route",
            "receiving::sms",
            "sending::notice",
            "staff::desk",
            "territory",
            "understanding"
        })
@NullMarked
package fr.gpsusagers.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
