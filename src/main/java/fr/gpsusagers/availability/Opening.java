package fr.gpsusagers.availability;

import java.time.LocalDateTime;
import java.util.Optional;

/// Is it open? Three answers, all at the legal time of France.
public sealed interface Opening {

    /// Open now.
    ///
    /// @param closesAt when it next closes; empty when it never does
    record Open(Optional<LocalDateTime> closesAt) implements Opening {}

    /// Closed now.
    ///
    /// @param opensAt when it next opens; empty when nothing is planned within 60 days
    /// @param why why it is closed today, where that is worth saying
    record Closed(Optional<LocalDateTime> opensAt, Why why) implements Opening {}

    /// The hours are not known; nothing is invented.
    record NotKnown() implements Opening {}

    /// Why it is closed.
    sealed interface Why {

        /// Outside its hours.
        record OutsideHours() implements Why {}

        /// A public holiday.
        ///
        /// @param name in French, « Noël »
        record PublicHoliday(String name) implements Why {}

        /// An exceptional closure of the pack.
        record ExceptionalClosure(String reason) implements Why {}
    }
}
