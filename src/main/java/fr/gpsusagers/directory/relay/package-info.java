/// The administration's own relay for deaf people.
@NamedInterface("relay")
@NullMarked
package fr.gpsusagers.directory.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
