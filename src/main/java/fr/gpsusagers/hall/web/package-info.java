/// What stands before every door: trusted proxies, limits, headers, the management port, and the settings of all this.
@NamedInterface("web")
@NullMarked
package fr.gpsusagers.hall.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
