/// The operator's settings: read and checked once, before anything starts. Also how a demonstration differs from
/// the real product.
@NamedInterface("settings")
@NullMarked
package fr.gpsusagers.kernel.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
