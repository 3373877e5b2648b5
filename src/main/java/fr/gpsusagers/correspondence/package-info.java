/// Floor 5: what every channel needs around a request: its person is told, it ends, another body gets it, what did
/// not arrive is noticed.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "availability",
            "directory",
            "guide",
            "notice",
            "orientation",
            "enquiry",
            "enquiry::follow",
            "enquiry::life",
            "enquiry::person",
            "enquiry::step",
            "enquiry::watch",
            "enquiry::work"
        })
@NullMarked
package fr.gpsusagers.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
