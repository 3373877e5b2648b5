/// Floor 8: the door of programs: the same advice as people get, as JSON.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
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
            "staff::desk",
            "enquiry::promise",
            "hall"
        })
@NullMarked
package fr.gpsusagers.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
