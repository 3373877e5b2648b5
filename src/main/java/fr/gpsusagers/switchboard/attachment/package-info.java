/// The files of a request, for the agents who may read it.
@NullMarked
package fr.gpsusagers.switchboard.attachment;

import org.jspecify.annotations.NullMarked;
