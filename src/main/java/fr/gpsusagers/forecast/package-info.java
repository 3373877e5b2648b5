/// Floor 1: predicts how long citizens wait. Tests whether a promise fits into a desk's working time, and contains the
/// formulas of telephone queues. Pure mathematics.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.gpsusagers.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
