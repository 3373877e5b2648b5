/// Tests of the style sheets and scripts.
@NullMarked
package fr.gpsusagers.hall.asset;

import org.jspecify.annotations.NullMarked;
