/// Outside systems: the antivirus, and its pretend twin.
@NullMarked
package fr.gpsusagers.messaging.gateway;

import org.jspecify.annotations.NullMarked;
