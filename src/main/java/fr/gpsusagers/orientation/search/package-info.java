/// Which contacts, needs and places do these words name? What they mean is asked of `understanding`.
@NamedInterface("search")
@NullMarked
package fr.gpsusagers.orientation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
