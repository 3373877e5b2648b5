@NullMarked
package fr.gpsusagers.portal.commune;

import org.jspecify.annotations.NullMarked;
