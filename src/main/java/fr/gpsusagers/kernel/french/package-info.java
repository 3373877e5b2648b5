/// French spelling and pronunciation, for any subject: plain letters, phonetic codes, first names.
@NamedInterface("french")
@NullMarked
package fr.gpsusagers.kernel.french;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
