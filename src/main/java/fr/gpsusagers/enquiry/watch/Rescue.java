package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Enquiry;
import java.util.List;

/// What was done for promises that would have been missed.
public sealed interface Rescue {

    /// @param moved now owed by another desk, at the same time
    /// @param renewed promised anew: their persons are to be told
    record Rescued(List<Enquiry> moved, List<Enquiry> renewed) implements Rescue {

        public Rescued {
            moved = List.copyOf(moved);
            renewed = List.copyOf(renewed);
        }
    }

    /// Only the clock watches.
    record NotYours() implements Rescue {}
}
