/// Tests of layers of content.
@NullMarked
package fr.gpsusagers.orientation.layer;

import org.jspecify.annotations.NullMarked;
