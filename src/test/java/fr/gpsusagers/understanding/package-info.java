/// What is understood of people's own words, under test.
@NullMarked
package fr.gpsusagers.understanding;

import org.jspecify.annotations.NullMarked;
