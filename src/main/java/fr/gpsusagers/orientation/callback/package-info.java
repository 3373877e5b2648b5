/// When desks would call back, kept in memory so that advice needs no database.
@NamedInterface("callback")
@NullMarked
package fr.gpsusagers.orientation.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
