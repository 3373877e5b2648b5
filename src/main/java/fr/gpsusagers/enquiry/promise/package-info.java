/// Promises that can be kept: which desk, and by when.
@NamedInterface("promise")
@NullMarked
package fr.gpsusagers.enquiry.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
