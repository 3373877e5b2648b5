@NullMarked
package fr.gpsusagers.hall.header;

import org.jspecify.annotations.NullMarked;
