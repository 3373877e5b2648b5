@NullMarked
package fr.gpsusagers.territory.pack;

import org.jspecify.annotations.NullMarked;
