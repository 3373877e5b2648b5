/// Looks up what an agent types for a caller: what it may mean, what it says besides, whom to contact, and what to say.
@NamedInterface("lookup")
@NullMarked
package fr.gpsusagers.switchboard.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
