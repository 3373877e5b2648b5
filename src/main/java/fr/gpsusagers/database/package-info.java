/// Floor 1: the database: the embedded PostgreSQL or the operator's own, checked before use, and its connection
/// pool.
@ApplicationModule(allowedDependencies = {"kernel::job", "kernel::load", "kernel::settings", "kernel::start"})
@NullMarked
package fr.gpsusagers.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
