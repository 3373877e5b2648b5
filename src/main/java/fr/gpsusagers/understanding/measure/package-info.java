/// Measures how well words are understood, on phrases that no model was trained on.
@NamedInterface("measure")
@NullMarked
package fr.gpsusagers.understanding.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
