@NullMarked
package fr.gpsusagers.receiving.gateway;

import org.jspecify.annotations.NullMarked;
