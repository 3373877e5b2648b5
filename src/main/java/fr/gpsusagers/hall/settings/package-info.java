/// Checks the settings of the doors before anything starts.
@NullMarked
package fr.gpsusagers.hall.settings;

import org.jspecify.annotations.NullMarked;
