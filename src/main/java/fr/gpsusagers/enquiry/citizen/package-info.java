/// What a citizen does with a request: asks, follows, corrects and withdraws it, with its reference and its code, no
/// account.
@NamedInterface("citizen")
@NullMarked
package fr.gpsusagers.enquiry.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
