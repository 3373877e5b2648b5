/// What words hold beside the need: who asks, for whom, by when, and what stands in the way.
@NamedInterface("clue")
@NullMarked
package fr.gpsusagers.understanding.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
