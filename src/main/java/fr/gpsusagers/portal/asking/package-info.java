/// « Être rappelé » and « Écrire »: the forms of citizens, what they ask about, whether a call or a message is safe,
/// for whom it is and in which language; and the promise that follows.
@NamedInterface("asking")
@NullMarked
package fr.gpsusagers.portal.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
