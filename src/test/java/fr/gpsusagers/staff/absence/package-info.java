@NullMarked
package fr.gpsusagers.staff.absence;

import org.jspecify.annotations.NullMarked;
