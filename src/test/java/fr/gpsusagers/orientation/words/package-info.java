/// Tests of the way from someone's own words to advice.
@NullMarked
package fr.gpsusagers.orientation.words;

import org.jspecify.annotations.NullMarked;
