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

    /// The person had asked already: the promise made then holds, and nobody is overtaken. Whoever types a number is
    /// not always its owner: neither reference nor code is shown.
    record Repeated(Enquiry.Open enquiry) implements Opening {

        /// From the third time on a person is offered at once.
        private static final int TIMES_BEFORE_A_PERSON = 2;

        public boolean offersAPerson() {
            return enquiry.facts().repeats() >= TIMES_BEFORE_A_PERSON;
        }
    }

    /// No desk calls back yet: nothing is kept, and other ways are offered.
    record NobodyReady() implements Opening {}

    /// This actor opens no enquiry.
    record NotYours() implements Opening {}
}
