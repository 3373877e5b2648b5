/// Jobs that share models and delete old phrases.
@NullMarked
package fr.gpsusagers.understanding.inbox;

import org.jspecify.annotations.NullMarked;
