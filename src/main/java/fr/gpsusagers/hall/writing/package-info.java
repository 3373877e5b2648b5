/// Output of pages: French typography, and no unneeded whitespace.
@NamedInterface("writing")
@NullMarked
package fr.gpsusagers.hall.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
