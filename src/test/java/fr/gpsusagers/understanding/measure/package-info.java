/// What understanding keeps and measures, under test.
@NullMarked
package fr.gpsusagers.understanding.measure;

import org.jspecify.annotations.NullMarked;
