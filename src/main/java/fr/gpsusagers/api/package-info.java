/// Floor 8: the API: programs get the same advice as citizens, as JSON.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel::job",
            "kernel::load",
            "kernel::pack",
            "territory",
            "availability",
            "guide",
            "directory",
            "understanding",
            "orientation",
            "orientation::layer",
            "orientation::words",
            "orientation::answer",
            "orientation::publication",
            "search",
            "staff::desk",
            "enquiry::promise",
            "notice",
            "notice::sending",
            "notice::sms",
            "messaging::incoming",
            "messaging::text",
            "hall"
        })
@NullMarked
package fr.gpsusagers.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
