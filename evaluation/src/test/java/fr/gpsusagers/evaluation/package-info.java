/// Tests of measuring how well words are understood.
@NullMarked
package fr.gpsusagers.evaluation;

import org.jspecify.annotations.NullMarked;
