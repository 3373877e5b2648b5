/// Reads the territory from a pack, and understands places as citizens type them.
@NullMarked
package fr.gpsusagers.territory.pack;

import org.jspecify.annotations.NullMarked;
