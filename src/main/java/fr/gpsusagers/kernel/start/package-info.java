/// What any module may say while the product starts: that it refuses to, or what every page must tell.
@NamedInterface("start")
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
