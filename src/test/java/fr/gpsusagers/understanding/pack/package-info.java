/// Phrases of a pack under test.
@NullMarked
package fr.gpsusagers.understanding.pack;

import org.jspecify.annotations.NullMarked;
