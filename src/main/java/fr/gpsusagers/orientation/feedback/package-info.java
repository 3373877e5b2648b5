/// Opinions of citizens about an answer, given with one tap and without free text.
@NamedInterface("feedback")
@NullMarked
package fr.gpsusagers.orientation.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
