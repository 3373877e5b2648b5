/// Tests of reading the phrases of a pack.
@NullMarked
package fr.gpsusagers.understanding.pack;

import org.jspecify.annotations.NullMarked;
