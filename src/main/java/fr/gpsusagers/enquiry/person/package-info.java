/// Who asks, and their words: what is encrypted, found again by keyed hashes, and erased.
@NamedInterface("person")
@NullMarked
package fr.gpsusagers.enquiry.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
