/// Explicit signs of danger, words that only sound like danger, and the circumstances of a danger.
@NamedInterface("danger")
@NullMarked
package fr.gpsusagers.understanding.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
