/// When desks would call back: what the advice knows of it, without asking a database.
@NamedInterface("callback")
@NullMarked
package fr.gpsusagers.orientation.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
