/// Exchanges that an agent interrupts: what was typed waits until a colleague or the agent goes on.
@NamedInterface("park")
@NullMarked
package fr.gpsusagers.intake.park;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
