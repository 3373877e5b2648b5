/// What each step of a request is in French: one sentence for agents, one for the citizen, whatever the door.
@NamedInterface("sentence")
@NullMarked
package fr.gpsusagers.enquiry.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
