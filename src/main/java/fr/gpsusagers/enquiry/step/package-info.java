/// What happens to requests, step by step: the types of steps, how each is written in the history and the ledger, and
/// what follows from the ledger alone.
@NamedInterface("step")
@NullMarked
package fr.gpsusagers.enquiry.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
