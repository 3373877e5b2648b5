/// Outside systems: the antivirus, and its pretend twin.
@NullMarked
package fr.gpsusagers.receiving.gateway;

import org.jspecify.annotations.NullMarked;
