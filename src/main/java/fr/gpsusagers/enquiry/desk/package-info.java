/// What agents see of requests: the list of their desks, a card, and what is new on it.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.enquiry.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
