/// Reads mails leniently: header fields, charsets, encodings, parts, reports, and the words that are new.
@NamedInterface("mail")
@NullMarked
package fr.gpsusagers.receiving.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
