package fr.gpsusagers.kernel.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Remembers, for all nodes together, up to which day each daily work is done.
public interface DailyRuns {

    /// Runs the work of this day unless a node has done it already or is doing it. Work that
    /// throws counts as not done. Returns whether this call did it.
    ///
    /// @param longest how long the work may take
    boolean once(String name, LocalDate day, Instant now, Duration longest, Runnable work);
}
