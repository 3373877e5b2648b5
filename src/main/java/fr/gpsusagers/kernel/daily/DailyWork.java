package fr.gpsusagers.kernel.daily;

import java.time.Instant;
import java.time.LocalTime;

/// Daily work. One of the nodes runs it once a day. If all nodes were off at its time, the next
/// node to start runs it.
public interface DailyWork {

    /// Its name in the database. Never changes meaning.
    String name();

    /// The time of day at which it is due, in France.
    LocalTime time();

    /// Does the work. If the node dies meanwhile, another node does it again.
    void run(Instant now);
}
