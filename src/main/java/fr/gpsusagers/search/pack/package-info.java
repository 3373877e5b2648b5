/// Reads the other names of a pack.
@NullMarked
package fr.gpsusagers.search.pack;

import org.jspecify.annotations.NullMarked;
