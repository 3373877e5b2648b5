/// The management port, on which the operator's programs read health and metrics.
@NullMarked
package fr.gpsusagers.hall.management;

import org.jspecify.annotations.NullMarked;
