/// What agents see of requests, and what they do with those of their desks: take, try, note, hand on, close.
@NamedInterface("work")
@NullMarked
package fr.gpsusagers.enquiry.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
