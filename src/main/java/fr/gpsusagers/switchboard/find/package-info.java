/// Finds the state of a request by its reference.
@NullMarked
package fr.gpsusagers.switchboard.find;

import org.jspecify.annotations.NullMarked;
