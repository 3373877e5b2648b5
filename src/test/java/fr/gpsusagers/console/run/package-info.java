@NullMarked
package fr.gpsusagers.console.run;

import org.jspecify.annotations.NullMarked;
