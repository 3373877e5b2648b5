/// Turns texts into features, and holds the vocabulary of the features that a model knows.
@NamedInterface("features")
@NullMarked
package fr.gpsusagers.understanding.learning.features;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
