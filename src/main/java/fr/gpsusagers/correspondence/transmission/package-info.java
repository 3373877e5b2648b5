/// Forwarding of requests that another body must answer (CRPA, article L114-2).
@NamedInterface("transmission")
@NullMarked
package fr.gpsusagers.correspondence.transmission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
