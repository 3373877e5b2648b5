package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.follow.Follow;

/// What became of « rappelez-moi ».
public sealed interface Booking {

    /// It is kept, and this is when.
    ///
    /// @param seen what its person sees of it
    record Promised(Follow.Seen seen) implements Booking {

        public Enquiry enquiry() {
            return seen.enquiry();
        }
    }

    /// It was asked before, and that promise holds.
    ///
    /// @param offersAPerson whether someone should be offered at once: the third time
    record AskedBefore(Enquiry enquiry, boolean offersAPerson) implements Booking {}

    /// Nobody calls back yet. Nothing was kept.
    record NobodyReady() implements Booking {}
}
