@NullMarked
package fr.gpsusagers.staff.guard;

import org.jspecify.annotations.NullMarked;
