/// The needs of the guide.
@NullMarked
package fr.gpsusagers.api.guide;

import org.jspecify.annotations.NullMarked;
