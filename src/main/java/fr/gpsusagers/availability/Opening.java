package fr.gpsusagers.availability;

import java.time.LocalDateTime;
import java.util.Optional;

/// Whether a contact is open. All times are French legal time.
public sealed interface Opening {

    /// Open now.
    ///
    /// @param closesAt when it next closes; empty if it never does
    record Open(Optional<LocalDateTime> closesAt) implements Opening {}

    /// Closed now.
    ///
    /// @param opensAt when it next opens; empty if no opening is planned within 60 days
    /// @param why why it is closed now
    record Closed(Optional<LocalDateTime> opensAt, Why why) implements Opening {}

    /// The hours are not known, so nothing is claimed.
    record NotKnown() implements Opening {}

    /// Why it is closed.
    sealed interface Why {

        record OutsideHours() implements Why {}

        /// @param name in French, « Noël »
        record PublicHoliday(String name) implements Why {}

        /// An exceptional closure of the pack.
        record ExceptionalClosure(String reason) implements Why {}
    }
}
