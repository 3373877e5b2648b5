package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import java.time.LocalDateTime;

/// Result of an agent's action on an enquiry.
public sealed interface Work {

    /// Done.
    ///
    /// @param enquiry its new state
    record Done(Enquiry enquiry) implements Work {}

    /// No enquiry is waiting that may be tried now.
    record NothingToDo() implements Work {}

    /// The enquiry is in another state by now, or the action is not possible in its present state. Nothing was
    /// changed.
    record Overtaken(Enquiry enquiry) implements Work {}

    /// The agent holds the enquiry, but may not do this with it. Nothing was changed; the reason says what to do
    /// instead.
    record Refused(Enquiry enquiry, Refusal why) implements Work {}

    /// There is no such enquiry, or it is at another desk. The caller is not told which.
    record NotYours() implements Work {}

    /// Why an action on an enquiry was refused.
    sealed interface Refusal {

        /// The citizen was called on too few different half-days to be recorded as unreachable.
        record TooFewAttempts() implements Refusal {}

        /// The citizen waits for a written answer. None was written, and no note says how the citizen got one.
        record NothingWritten() implements Refusal {}

        /// Nothing says what the citizen was told by telephone.
        record NothingSaid() implements Refusal {}

        /// The citizen waits for a call, and no notice tells of the written answer.
        record AnswerUnseen() implements Refusal {}

        /// The callback hour is in the past.
        record InThePast() implements Refusal {}

        /// The callback hour is further ahead than [RecordAttempt#FARTHEST].
        record TooFarAway() implements Refusal {}

        /// The desk does not call back at that hour.
        ///
        /// @param next the next hour at which it does
        record OutsideHours(LocalDateTime next) implements Refusal {}

        /// One of the two requests needs caution: joined to the other, its safe hours would be forgotten.
        record NeedsCaution() implements Refusal {}

        /// The request is due sooner than the other, which a colleague holds.
        record DueSooner() implements Refusal {}

        /// The transfer would end at the desk that already holds the enquiry: the switchboard.
        record ComesBack() implements Refusal {}

        /// The request tells of a danger, the desk works by mail, and nobody there was told.
        record DangerByMail() implements Refusal {}

        /// The citizen wrote or changed something that the agent has not read.
        record Unread() implements Refusal {}
    }
}
