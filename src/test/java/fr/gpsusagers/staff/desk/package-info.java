@NullMarked
package fr.gpsusagers.staff.desk;

import org.jspecify.annotations.NullMarked;
