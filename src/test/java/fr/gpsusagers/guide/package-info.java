/// Tests of the guide's values.
@NullMarked
package fr.gpsusagers.guide;

import org.jspecify.annotations.NullMarked;
