@NullMarked
package fr.gpsusagers.portal.letter;

import org.jspecify.annotations.NullMarked;
