/// Floor 1: is it open now, and when next? Hours, public and school holidays, exceptional closures.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::pack"})
@NullMarked
package fr.gpsusagers.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
