/// Manual changes of content: adding, undoing, listing, and applying them to the pack in service.
@NamedInterface("change")
@NullMarked
package fr.gpsusagers.orientation.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
