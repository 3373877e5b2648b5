package fr.gpsusagers.staff.guard;

import java.time.Instant;
import java.util.Optional;

/// How fast things are tried, on all nodes together. Of what is counted only a keyed hash is kept, and not for long.
public interface Paces {

    /// Counts a try; when there were too many, counts nothing and gives when to try again. Tries at the same moment are
    /// all counted.
    Optional<Instant> findWait(Pace pace, String key, Instant at);

    /// Gives a try back that was right.
    void giveBack(Pace pace, String key);

    /// Removes those that hold nobody up by this instant, and says how many.
    int removeOver(Instant at);
}
