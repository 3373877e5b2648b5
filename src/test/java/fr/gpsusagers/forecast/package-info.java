/// The arithmetic of waiting, under test.
@NullMarked
package fr.gpsusagers.forecast;

import org.jspecify.annotations.NullMarked;
