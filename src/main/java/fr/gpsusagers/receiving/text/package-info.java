/// Text messages that come in: kept at once, then brought to their request.
@NamedInterface("text")
@NullMarked
package fr.gpsusagers.receiving.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
