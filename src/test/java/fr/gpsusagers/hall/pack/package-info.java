/// The look of a pack under test.
@NullMarked
package fr.gpsusagers.hall.pack;

import org.jspecify.annotations.NullMarked;
