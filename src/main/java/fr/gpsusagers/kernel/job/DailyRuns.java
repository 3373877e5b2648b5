package fr.gpsusagers.kernel.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Remembers, for all nodes together, up to which day each daily work is done.
public interface DailyRuns {

    /// Result of an attempt.
    enum Attempt {
        DONE,
        /// For this day or a later one.
        DONE_BEFORE,
        /// By another node, or by a thread of this one.
        BEING_DONE
    }

    /// Runs the work of this day unless a node has done it already or is doing it. Work that
    /// throws counts as not done.
    ///
    /// @param longest how long the work may take
    Attempt once(String name, LocalDate day, Instant now, Duration longest, Runnable work);
}
