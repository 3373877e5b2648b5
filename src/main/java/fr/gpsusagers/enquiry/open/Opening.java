package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.follow.Follow;

/// What became of a request.
public sealed interface Opening {

    /// It is kept, and promised.
    ///
    /// @param seen what its person sees of it
    record Promised(Follow.Seen seen) implements Opening {

        public Enquiry enquiry() {
            return seen.enquiry();
        }
    }

    /// No desk calls back yet: nothing is kept, and other ways are offered.
    record NobodyReady() implements Opening {}

    /// This number, its desk or the whole house has been asked too much for now. Nothing is kept.
    record TooMany() implements Opening {}

    /// This actor opens no enquiry.
    record NotYours() implements Opening {}
}
