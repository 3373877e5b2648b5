/// The one place where the kernel meets Spring: use cases become beans, the clock is chosen.
@NullMarked
package fr.gpsusagers.kernel.spring;

import org.jspecify.annotations.NullMarked;
