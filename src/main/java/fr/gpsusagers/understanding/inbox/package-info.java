/// What reaches understanding without a person: the passing of time.
@NullMarked
package fr.gpsusagers.understanding.inbox;

import org.jspecify.annotations.NullMarked;
