@NullMarked
package fr.gpsusagers.territory.gateway;

import org.jspecify.annotations.NullMarked;
