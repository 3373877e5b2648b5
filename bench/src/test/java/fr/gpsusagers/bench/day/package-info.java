/// Simulated days of a whole département: citizens who ask, agents who call, and how the promises are kept.
@NullMarked
package fr.gpsusagers.bench.day;

import org.jspecify.annotations.NullMarked;
