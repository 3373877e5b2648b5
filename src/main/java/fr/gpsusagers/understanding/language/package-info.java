/// Words as people write and say them: abbreviations written out, sounds, and what names the same thing.
@NamedInterface("language")
@NullMarked
package fr.gpsusagers.understanding.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
