/// What a classifier looks at: a text as features, and the vocabulary of those that a model knows.
@NamedInterface("features")
@NullMarked
package fr.gpsusagers.understanding.learning.features;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
