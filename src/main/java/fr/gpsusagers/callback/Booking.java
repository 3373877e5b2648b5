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

    /// Nobody calls back yet. Nothing was kept.
    record NobodyReady() implements Booking {}

    /// Too much was asked for now: by this number, of its desk or of the whole house. Nothing was kept.
    record TooMany() implements Booking {}
}
