/// The port on which the operator's own programs ask for health and metrics.
@NullMarked
package fr.gpsusagers.hall.management;

import org.jspecify.annotations.NullMarked;
