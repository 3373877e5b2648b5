/// Floor 6: what every door shares: who may come in, and how a page is laid out.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.gpsusagers.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
