/// Error pages: not the reader's fault, what to do next, and a human's telephone number.
@NullMarked
package fr.gpsusagers.hall.error;

import org.jspecify.annotations.NullMarked;
