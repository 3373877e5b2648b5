package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.Optional;

/// Counts tries for rate limits, across all nodes. Only a keyed hash of each key is stored, for a short time.
public interface Paces {

    /// Counts a try. If there were too many, counts nothing and returns when to retry. Concurrent tries
    /// are all counted.
    Optional<Instant> findWait(Pace pace, String key, Instant at);

    /// Uncounts a try that succeeded.
    void giveBack(Pace pace, String key);

    /// Removes entries that delay nobody at this instant. Returns how many were removed.
    int removeOver(Instant at);
}
