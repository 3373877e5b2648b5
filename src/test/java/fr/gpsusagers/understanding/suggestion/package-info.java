/// Tests of suggested phrases.
@NullMarked
package fr.gpsusagers.understanding.suggestion;

import org.jspecify.annotations.NullMarked;
