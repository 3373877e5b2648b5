/// Floor 1: is a contact open now, and when does it open next? Hours, public and school
/// holidays, exceptional closures.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::pack"})
@NullMarked
package fr.gpsusagers.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
