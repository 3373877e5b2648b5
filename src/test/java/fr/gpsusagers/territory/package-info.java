@NullMarked
package fr.gpsusagers.territory;

import org.jspecify.annotations.NullMarked;
