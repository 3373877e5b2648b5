/// How well words are understood, measured on phrases that nobody learnt from.
@NamedInterface("measure")
@NullMarked
package fr.gpsusagers.understanding.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
