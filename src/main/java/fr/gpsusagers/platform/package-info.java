/// Floor 1: what carries the product: the database, embedded or the operator's own, with its connection pool; what the
/// kernel keeps in it; the wiring by Spring.
@ApplicationModule(
        allowedDependencies = {"kernel", "kernel::job", "kernel::key", "kernel::load", "kernel::start", "kernel::store"
        })
@NullMarked
package fr.gpsusagers.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
