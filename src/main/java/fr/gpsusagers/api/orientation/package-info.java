/// Advice for one situation.
@NullMarked
package fr.gpsusagers.api.orientation;

import org.jspecify.annotations.NullMarked;
