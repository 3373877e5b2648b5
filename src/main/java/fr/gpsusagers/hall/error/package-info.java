/// What a person reads when something goes wrong: not their fault, a way on, a human number.
@NullMarked
package fr.gpsusagers.hall.error;

import org.jspecify.annotations.NullMarked;
