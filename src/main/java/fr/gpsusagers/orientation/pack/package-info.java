/// Reads the identity of a pack: which département it speaks for.
@NullMarked
package fr.gpsusagers.orientation.pack;

import org.jspecify.annotations.NullMarked;
