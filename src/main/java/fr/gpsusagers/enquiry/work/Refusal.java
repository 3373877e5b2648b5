package fr.gpsusagers.enquiry.work;

import java.time.LocalDateTime;

/// Why something cannot be done to an enquiry as an agent wanted it.
public sealed interface Refusal {

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
