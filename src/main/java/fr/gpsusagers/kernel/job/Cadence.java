package fr.gpsusagers.kernel.job;

import java.time.Duration;
import java.time.LocalTime;

/// When a job runs.
public sealed interface Cadence {

    /// How often the product checks whether daily work is due.
    Duration DAILY_CHECK = Duration.ofMinutes(1);

    Duration FIRST_DAILY_CHECK = Duration.ofSeconds(20);

    /// Again and again, in real time.
    ///
    /// @param first how long after the start of the node
    /// @param pause the time from one start to the next; a start is left out while enough rounds are running
    record Every(Duration first, Duration pause) implements Cadence {}

    /// Once a day. If all nodes were off at that time, the next node to start makes up for it.
    ///
    /// @param at the time of day in France
    record Daily(LocalTime at) implements Cadence {}

    /// How long after the start of the node the job is first looked at.
    default Duration first() {
        return this instanceof Every every ? every.first() : FIRST_DAILY_CHECK;
    }

    /// The time from one look to the next.
    default Duration pause() {
        return this instanceof Every every ? every.pause() : DAILY_CHECK;
    }
}
