/// Changing content by hand: to add, undo and list changes, and to have the pack in service lie below them.
@NamedInterface("change")
@NullMarked
package fr.gpsusagers.orientation.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
