/// Normalises words as people write and say them: abbreviations, typos, sounds and synonyms.
@NamedInterface("language")
@NullMarked
package fr.gpsusagers.understanding.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
