/// Danger: shows the numbers before asking anything, and lets the reader leave without a trace.
@NamedInterface("danger")
@NullMarked
package fr.gpsusagers.portal.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
