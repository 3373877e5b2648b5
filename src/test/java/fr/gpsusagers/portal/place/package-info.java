@NullMarked
package fr.gpsusagers.portal.place;

import org.jspecify.annotations.NullMarked;
