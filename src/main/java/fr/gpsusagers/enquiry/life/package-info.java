/// The life of a request: every change there is, the one way in which a change is made, the steps that it leaves, and
/// their sentences.
@NamedInterface("life")
@NullMarked
package fr.gpsusagers.enquiry.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
