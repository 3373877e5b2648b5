/// Tests of the demonstration's clock.
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
