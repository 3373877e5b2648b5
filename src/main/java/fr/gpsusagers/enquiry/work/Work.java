package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import java.time.LocalDateTime;

/// What became of something an agent did to an enquiry.
public sealed interface Work {

    /// It is done; this is how the enquiry now stands.
    record Done(Enquiry enquiry) implements Work {}

    /// Nothing waits that may be tried now.
    record NothingToDo() implements Work {}

    /// Somebody else was first, or it is in another state by now: nothing was changed.
    record Overtaken(Enquiry enquiry) implements Work {}

    /// It is in his hands, but not to be done like that: nothing was changed, and the reason says how to mend it.
    record Refused(Enquiry enquiry, Refusal why) implements Work {}

    /// Another desk's, or there is none: who asks is not told which.
    record NotYours() implements Work {}

    /// Why something cannot be done to an enquiry as an agent wanted it.
    sealed interface Refusal {

        /// Too few calls at different half-days to say that nobody can be reached.
        record TooFewAttempts() implements Refusal {}

        /// The person waits for a written answer, none was written, and no note says how the person got one.
        record NothingWritten() implements Refusal {}

        /// The hour at which the person wants to be called is over.
        record InThePast() implements Refusal {}

        /// That hour is too far away for a promise.
        record TooFarAway() implements Refusal {}

        /// The desk does not call back at that hour.
        ///
        /// @param next the next hour at which it does
        record OutsideHours(LocalDateTime next) implements Refusal {}

        /// Nobody is at the desk that it is for, and whoever answers for that desk is this one.
        record ComesBack() implements Refusal {}
    }
}
