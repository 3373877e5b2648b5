/// Tests of the invented agents of a demonstration.
@NullMarked
package fr.gpsusagers.hall.demo;

import org.jspecify.annotations.NullMarked;
