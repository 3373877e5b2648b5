/// How French is written and heard, whatever it speaks of: plain letters and sounds.
@NamedInterface("french")
@NullMarked
package fr.gpsusagers.kernel.french;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
