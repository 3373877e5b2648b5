/// Limits the size of API request bodies.
@NullMarked
package fr.gpsusagers.api.limit;

import org.jspecify.annotations.NullMarked;
