/// Floor 0: the words every module shares, and nothing that knows a module.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.gpsusagers.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
