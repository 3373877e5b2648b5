/// Tests of advice for a citizen's own words.
@NullMarked
package fr.gpsusagers.orientation.words;

import org.jspecify.annotations.NullMarked;
