@NullMarked
package fr.gpsusagers.portal.words;

import org.jspecify.annotations.NullMarked;
