/// How notices leave: whose time has come, what is done with each, and by which outside system.
@NamedInterface("sending")
@NullMarked
package fr.gpsusagers.notice.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
