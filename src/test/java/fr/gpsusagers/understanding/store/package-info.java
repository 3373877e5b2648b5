/// What understanding keeps and measures, under test.
@NullMarked
package fr.gpsusagers.understanding.store;

import org.jspecify.annotations.NullMarked;
