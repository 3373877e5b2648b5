/// « À faire maintenant »: one list, by due time.
@NullMarked
package fr.gpsusagers.switchboard.todo;

import org.jspecify.annotations.NullMarked;
