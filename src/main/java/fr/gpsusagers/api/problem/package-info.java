/// Error responses of the API.
@NullMarked
package fr.gpsusagers.api.problem;

import org.jspecify.annotations.NullMarked;
