/// How a page is written: in French typography, and no longer than it needs to be.
@NamedInterface("writing")
@NullMarked
package fr.gpsusagers.hall.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
