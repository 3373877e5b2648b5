/// Tests of the settings, the demonstration and its clock.
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
