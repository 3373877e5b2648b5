/// « Être rappelé » and « Écrire »: the two forms on which a citizen asks for something. On the way in,
/// `AskingForm` holds the fields, `AskingDraft` adds what it is about and the files, and
/// [fr.gpsusagers.enquiry.citizen.Asking] is the request that the draft opens, once nothing is left to correct.
@NamedInterface("asking")
@NullMarked
package fr.gpsusagers.portal.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
