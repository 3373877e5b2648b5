@NullMarked
package fr.gpsusagers.console.staff;

import org.jspecify.annotations.NullMarked;
