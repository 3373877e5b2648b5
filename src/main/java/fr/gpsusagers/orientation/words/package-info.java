/// Advice for a citizen's own words.
@NamedInterface("words")
@NullMarked
package fr.gpsusagers.orientation.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
