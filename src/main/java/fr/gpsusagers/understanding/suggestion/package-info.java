/// What citizens teach: phrases that they agreed to leave, and what these turned out to mean.
@NamedInterface("suggestion")
@NullMarked
package fr.gpsusagers.understanding.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
