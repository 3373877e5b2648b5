/// What any module can do while the product starts: refuse to start, print a line, or add a sentence to every page.
@NamedInterface("start")
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
