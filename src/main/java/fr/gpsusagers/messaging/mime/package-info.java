/// Reads the form of a mail leniently: header fields, charsets, encodings, and what the header of a part
/// says about it.
@NamedInterface("mime")
@NullMarked
package fr.gpsusagers.messaging.mime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
