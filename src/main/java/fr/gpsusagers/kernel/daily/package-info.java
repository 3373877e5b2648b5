/// Work that is done once a day, however many nodes there are.
@NamedInterface("daily")
@NullMarked
package fr.gpsusagers.kernel.daily;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
