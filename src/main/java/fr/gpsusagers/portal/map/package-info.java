/// The sectors on a drawn map, and the same as a list.
@NullMarked
package fr.gpsusagers.portal.map;

import org.jspecify.annotations.NullMarked;
