/// Tests of counting given advice.
@NullMarked
package fr.gpsusagers.orientation.feedback;

import org.jspecify.annotations.NullMarked;
