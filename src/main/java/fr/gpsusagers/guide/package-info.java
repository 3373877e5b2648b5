/// Floor 1: the needs of citizens, the questions that lead to them, and the words for both.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::french", "kernel::pack"})
@NullMarked
package fr.gpsusagers.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
