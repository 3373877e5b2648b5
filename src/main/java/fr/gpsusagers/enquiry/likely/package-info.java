/// The desks to which a request most likely belongs, when its own says « pas pour moi ».
@NamedInterface("likely")
@NullMarked
package fr.gpsusagers.enquiry.likely;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
