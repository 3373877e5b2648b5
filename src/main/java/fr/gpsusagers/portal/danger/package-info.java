/// Danger: the numbers first, nothing asked before, and how to leave without a trace.
@NamedInterface("danger")
@NullMarked
package fr.gpsusagers.portal.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
