/// The life of a request: every change there is, and the one way in which a change is made.
@NamedInterface("life")
@NullMarked
package fr.gpsusagers.enquiry.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
