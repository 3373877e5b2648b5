/// Tests of manual changes of content.
@NullMarked
package fr.gpsusagers.orientation.change;

import org.jspecify.annotations.NullMarked;
