/// Floor 5: all that leaves: what citizens, desks and other bodies are told about a request, and the notices that
/// carry it by mail and text message.
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "directory",
            "enquiry",
            "enquiry::citizen",
            "enquiry::life",
            "enquiry::person",
            "enquiry::watch",
            "enquiry::work",
            "guide",
            "kernel",
            "kernel::french",
            "kernel::job",
            "kernel::start",
            "kernel::store",
            "orientation",
            "staff",
            "staff::desk"
        })
@NullMarked
package fr.gpsusagers.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
