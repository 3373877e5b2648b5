/// Tests of counting given advice.
@NullMarked
package fr.gpsusagers.orientation.count;

import org.jspecify.annotations.NullMarked;
