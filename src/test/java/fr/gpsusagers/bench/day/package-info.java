/// Days of a whole département: people who ask, agents who call, and what comes of the promises.
@NullMarked
package fr.gpsusagers.bench.day;

import org.jspecify.annotations.NullMarked;
