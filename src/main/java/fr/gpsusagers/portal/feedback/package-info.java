/// What people think of an answer or a number: one tap, and nobody knows whose.
@NullMarked
package fr.gpsusagers.portal.feedback;

import org.jspecify.annotations.NullMarked;
