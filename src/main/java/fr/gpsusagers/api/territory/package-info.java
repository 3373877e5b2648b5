/// Finds places from typed text.
@NullMarked
package fr.gpsusagers.api.territory;

import org.jspecify.annotations.NullMarked;
