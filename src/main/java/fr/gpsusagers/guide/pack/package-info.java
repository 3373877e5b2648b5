/// Reads and checks the guide of a pack.
@NullMarked
package fr.gpsusagers.guide.pack;

import org.jspecify.annotations.NullMarked;
