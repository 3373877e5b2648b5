/// What was advised, counted without identifying anyone, and what citizens say of it.
@NamedInterface("feedback")
@NullMarked
package fr.gpsusagers.orientation.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
