@NullMarked
package fr.gpsusagers.hall.limit;

import org.jspecify.annotations.NullMarked;
