/// Tests of reading a brand from a pack.
@NullMarked
package fr.gpsusagers.hall.pack;

import org.jspecify.annotations.NullMarked;
