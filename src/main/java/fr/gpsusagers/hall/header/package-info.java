/// Security headers of every response, and checks on every request before any other code reads it.
@NullMarked
package fr.gpsusagers.hall.header;

import org.jspecify.annotations.NullMarked;
