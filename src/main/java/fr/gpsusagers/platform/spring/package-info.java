/// The one place where the kernel meets Spring: use cases become beans, settings are checked, the clock is chosen.
@NullMarked
package fr.gpsusagers.platform.spring;

import org.jspecify.annotations.NullMarked;
