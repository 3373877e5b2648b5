/// What comes before the first page: the operator's settings, read and checked once; how a demonstration differs from
/// the real product; and how any module refuses to start or adds a sentence to every page.
@NamedInterface("start")
@NullMarked
package fr.gpsusagers.kernel.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
