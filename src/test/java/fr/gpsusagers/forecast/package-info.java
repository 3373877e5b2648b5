/// Tests of the arithmetic of waiting.
@NullMarked
package fr.gpsusagers.forecast;

import org.jspecify.annotations.NullMarked;
