/// The guide as a pack holds it: reading and checking.
@NullMarked
package fr.gpsusagers.guide.pack;

import org.jspecify.annotations.NullMarked;
