/// The sectors on a map and as an equivalent list.
@NullMarked
package fr.gpsusagers.portal.map;

import org.jspecify.annotations.NullMarked;
