@NullMarked
package fr.gpsusagers.portal.map;

import org.jspecify.annotations.NullMarked;
