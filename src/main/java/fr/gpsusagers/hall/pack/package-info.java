/// The look of a département, read from its pack and refused where people could not read it.
@NullMarked
package fr.gpsusagers.hall.pack;

import org.jspecify.annotations.NullMarked;
