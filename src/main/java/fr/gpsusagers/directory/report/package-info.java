/// Numbers that citizens say are wrong or silent: reported, counted, confirmed again.
@NamedInterface("report")
@NullMarked
package fr.gpsusagers.directory.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
