@NullMarked
package fr.gpsusagers.portal.asking;

import org.jspecify.annotations.NullMarked;
