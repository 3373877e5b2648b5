/// Anonymous feedback on an answer or a number, in one tap.
@NullMarked
package fr.gpsusagers.portal.feedback;

import org.jspecify.annotations.NullMarked;
