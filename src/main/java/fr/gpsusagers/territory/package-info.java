/// Floor 1: which place does the citizen mean, and which sector serves it?
@ApplicationModule(allowedDependencies = {"kernel", "kernel::french", "kernel::pack"})
@NullMarked
package fr.gpsusagers.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
