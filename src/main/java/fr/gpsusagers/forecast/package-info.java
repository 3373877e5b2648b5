/// Floor 1: how long citizens wait: room in callback blocks, and the formulas of queues. Pure mathematics.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.gpsusagers.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
