package fr.gpsusagers.staff.identity;

import java.time.Instant;

/// The trips that nobody has come back from yet.
public interface RoundTrips {

    /// What came of using one up.
    enum Use {
        USED,
        /// Unknown, used before, or too old.
        VOID
    }

    void add(RoundTrip trip, Instant expiresAt);

    /// Uses it up. Of several at the same moment, one succeeds.
    Use use(RoundTrip trip, Instant at);

    /// Removes those that expired by this instant, and says how many.
    int removeOver(Instant expired);
}
