/// The proof that nobody meets a dead end: every need, place, constraint and half-hour.
@NamedInterface("coverage")
@NullMarked
package fr.gpsusagers.orientation.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
