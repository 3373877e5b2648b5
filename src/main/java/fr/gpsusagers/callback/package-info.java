/// Floor 5: being called back: the number is checked, the promise made and told, each attempt announced.
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
            "enquiry::open",
            "enquiry::person",
            "enquiry::promise",
            "enquiry::watch",
            "enquiry::work"
        })
@NullMarked
package fr.gpsusagers.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
