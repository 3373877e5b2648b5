/// What the agents of a desk do with its enquiries: take, try, note, hand on, close.
@NamedInterface("work")
@NullMarked
package fr.gpsusagers.enquiry.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
