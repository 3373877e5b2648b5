/// The needs that the guide knows.
@NullMarked
package fr.gpsusagers.api.guide;

import org.jspecify.annotations.NullMarked;
