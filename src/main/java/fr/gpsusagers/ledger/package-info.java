/// Floor 1: the record of what happened: anonymous, append-only, and chained so that no entry
/// can disappear unnoticed.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::job", "kernel::key", "kernel::start", "kernel::store"})
@NullMarked
package fr.gpsusagers.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
