/// The lines printed at startup, and the training run of the Java cache.
@NullMarked
package fr.gpsusagers.console.run;

import org.jspecify.annotations.NullMarked;
