/// Security headers of every response, and checks on every request before any other code reads it.
@NamedInterface("header")
@NullMarked
package fr.gpsusagers.hall.header;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
