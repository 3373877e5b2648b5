/// Erasing who asked, once it is answered: the figures stay, the person goes, from the tables and from the files.
@NamedInterface("erase")
@NullMarked
package fr.gpsusagers.enquiry.erase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
