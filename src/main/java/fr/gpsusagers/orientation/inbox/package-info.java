/// What orientation does without anyone asking: it starts with a pack.
@NullMarked
package fr.gpsusagers.orientation.inbox;

import org.jspecify.annotations.NullMarked;
