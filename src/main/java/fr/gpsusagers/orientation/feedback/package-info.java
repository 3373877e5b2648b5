/// What citizens think of an answer, in one tap and without a word of their own.
@NamedInterface("feedback")
@NullMarked
package fr.gpsusagers.orientation.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
