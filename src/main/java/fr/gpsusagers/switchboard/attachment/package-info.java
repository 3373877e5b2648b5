/// The files of a request, for the agents who may read it.
@NamedInterface("attachment")
@NullMarked
package fr.gpsusagers.switchboard.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
