/// The administration's own relay for deaf people, as a setting declares it.
@NullMarked
package fr.gpsusagers.directory.gateway;

import org.jspecify.annotations.NullMarked;
