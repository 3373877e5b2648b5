/// `./gps evaluate` and `./gps suggestions`: how well phrases are understood, and the phrases that citizens left.
@NullMarked
package fr.gpsusagers.console.understanding;

import org.jspecify.annotations.NullMarked;
