/// Manual changes of content: what each kind does to a published pack, as values; adding, undoing and listing them.
@NamedInterface("change")
@NullMarked
package fr.gpsusagers.orientation.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
