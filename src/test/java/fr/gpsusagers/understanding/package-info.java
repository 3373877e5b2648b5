/// Tests of understanding citizens' own words.
@NullMarked
package fr.gpsusagers.understanding;

import org.jspecify.annotations.NullMarked;
