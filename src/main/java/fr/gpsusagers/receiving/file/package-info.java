/// Files that come with messages: what they may be, whether they are safe, and where they are kept.
@NamedInterface("file")
@NullMarked
package fr.gpsusagers.receiving.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
