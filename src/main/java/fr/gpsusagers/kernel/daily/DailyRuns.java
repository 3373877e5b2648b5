package fr.gpsusagers.kernel.daily;

import java.time.Instant;
import java.time.LocalDate;

/// Remembers, for all nodes together, up to which day each daily work is done.
public interface DailyRuns {

    /// What came of an attempt.
    enum Attempt {
        DONE,
        /// For this day or a later one.
        DONE_BEFORE,
        /// By another node, or by a thread of this one.
        BEING_DONE
    }

    /// Does the work of a day, unless it was done, while no other node can begin it. What throws is not done.
    Attempt once(String name, LocalDate day, Instant now, Runnable work);
}
