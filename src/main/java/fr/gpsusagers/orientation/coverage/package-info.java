/// The proof that no citizen meets a dead end, for every need, place, constraint and half-hour.
@NamedInterface("coverage")
@NullMarked
package fr.gpsusagers.orientation.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
