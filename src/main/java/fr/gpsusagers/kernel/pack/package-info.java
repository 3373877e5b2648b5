/// How a content pack is read: files, rows, facts, and what is wrong with them and where.
@NamedInterface("pack")
@NullMarked
package fr.gpsusagers.kernel.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
