@NullMarked
package fr.gpsusagers.portal.message;

import org.jspecify.annotations.NullMarked;
