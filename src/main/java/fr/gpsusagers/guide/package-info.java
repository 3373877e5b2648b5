/// Floor 1: what people need, the questions that lead there, and the words for it.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::pack"})
@NullMarked
package fr.gpsusagers.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
