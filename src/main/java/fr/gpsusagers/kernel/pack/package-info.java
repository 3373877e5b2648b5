/// Reads content packs: files, rows, facts, and where they are wrong.
@NamedInterface("pack")
@NullMarked
package fr.gpsusagers.kernel.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
