/// « À faire maintenant »: what the agent has to do, by due time; open pages learn what changed.
@NamedInterface("todo")
@NullMarked
package fr.gpsusagers.switchboard.todo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
