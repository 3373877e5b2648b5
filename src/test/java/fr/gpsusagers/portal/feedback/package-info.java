@NullMarked
package fr.gpsusagers.portal.feedback;

import org.jspecify.annotations.NullMarked;
