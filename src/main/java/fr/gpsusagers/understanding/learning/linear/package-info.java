/// Linear classifiers, their training, and the logistic regression that turns scores into chances.
@NamedInterface("linear")
@NullMarked
package fr.gpsusagers.understanding.learning.linear;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
