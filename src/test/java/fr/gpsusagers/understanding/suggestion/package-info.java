/// What understanding keeps and measures, under test.
@NullMarked
package fr.gpsusagers.understanding.suggestion;

import org.jspecify.annotations.NullMarked;
