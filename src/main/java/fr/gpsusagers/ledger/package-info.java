/// Floor 1: what happened, kept: anonymous, append-only, chained so that nothing can be taken out unseen.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::key", "kernel::topic"})
@NullMarked
package fr.gpsusagers.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
