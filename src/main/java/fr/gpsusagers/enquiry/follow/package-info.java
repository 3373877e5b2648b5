/// What a person sees of their own enquiry, and may change: with its reference and its code, no account.
@NamedInterface("follow")
@NullMarked
package fr.gpsusagers.enquiry.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
