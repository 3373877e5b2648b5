/// The directory as a pack holds it: reading, finding and checking.
@NullMarked
package fr.gpsusagers.directory.pack;

import org.jspecify.annotations.NullMarked;
