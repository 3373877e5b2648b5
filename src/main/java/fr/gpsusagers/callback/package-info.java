/// Floor 6: being called back: the number is checked, the promise made and told, each attempt announced.
@ApplicationModule(
        allowedDependencies = {
            "enquiry",
            "enquiry::follow",
            "enquiry::open",
            "enquiry::work",
            "kernel",
            "orientation",
            "sending",
            "sending::notice"
        })
@NullMarked
package fr.gpsusagers.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
