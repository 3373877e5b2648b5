/// The address service: the national address base, and its pretend twin.
@NullMarked
package fr.gpsusagers.territory.gateway;

import org.jspecify.annotations.NullMarked;
