@NullMarked
package fr.gpsusagers.portal.sheet;

import org.jspecify.annotations.NullMarked;
