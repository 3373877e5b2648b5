@NullMarked
package fr.gpsusagers.kernel.load;

import org.jspecify.annotations.NullMarked;
