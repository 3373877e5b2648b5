/// Learns from the phrases of a pack to predict the need and the danger in a citizen's words.
@NamedInterface("learning")
@NullMarked
package fr.gpsusagers.understanding.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
