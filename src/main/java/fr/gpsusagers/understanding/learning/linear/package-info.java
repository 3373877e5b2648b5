/// Linear classifiers, their training, and the logistic regression that calibrates their scores.
@NamedInterface("linear")
@NullMarked
package fr.gpsusagers.understanding.learning.linear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
