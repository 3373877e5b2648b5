@NullMarked
package fr.gpsusagers.staff;

import org.jspecify.annotations.NullMarked;
