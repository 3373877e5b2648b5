/// Clues in a text beyond the need: on whose behalf, from where, by when, and what rules out some channels.
@NamedInterface("clue")
@NullMarked
package fr.gpsusagers.understanding.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
