@NullMarked
package fr.gpsusagers.portal.legal;

import org.jspecify.annotations.NullMarked;
