/// What programs read when something is wrong.
@NullMarked
package fr.gpsusagers.api.problem;

import org.jspecify.annotations.NullMarked;
