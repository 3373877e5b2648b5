@NullMarked
package fr.gpsusagers.staff.store;

import org.jspecify.annotations.NullMarked;
