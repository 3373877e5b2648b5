/// Tests of measuring how well words are understood.
@NullMarked
package fr.gpsusagers.understanding.measure;

import org.jspecify.annotations.NullMarked;
