/// Floor 0: the types that every module shares. Nothing here knows a module.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.gpsusagers.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
