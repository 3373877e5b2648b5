/// « Je suis là », « En appel », « Absent un moment »: an agent says it with one key, on any page.
@NullMarked
package fr.gpsusagers.switchboard.presence;

import org.jspecify.annotations.NullMarked;
