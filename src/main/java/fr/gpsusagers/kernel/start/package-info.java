/// How the product starts: refusals to start, banners on every page, and the clock of a demonstration.
@NamedInterface("start")
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
