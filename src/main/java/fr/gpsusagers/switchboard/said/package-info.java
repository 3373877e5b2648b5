/// What callers say besides what they need: that they ring back, that they waited, that they ask about somebody else.
@NamedInterface("said")
@NullMarked
package fr.gpsusagers.switchboard.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
