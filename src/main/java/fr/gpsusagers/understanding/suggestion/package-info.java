/// Phrases that citizens agreed to share, and what they turned out to mean.
@NamedInterface("suggestion")
@NullMarked
package fr.gpsusagers.understanding.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
