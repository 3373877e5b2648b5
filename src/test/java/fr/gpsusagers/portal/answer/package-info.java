@NullMarked
package fr.gpsusagers.portal.answer;

import org.jspecify.annotations.NullMarked;
