/// « À faire maintenant »: what the agent has to do, by due time.
@NullMarked
package fr.gpsusagers.switchboard.todo;

import org.jspecify.annotations.NullMarked;
