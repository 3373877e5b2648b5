@NullMarked
package fr.gpsusagers.portal.card;

import org.jspecify.annotations.NullMarked;
