package fr.gpsusagers.staff.signin;

import java.time.Instant;

/// The open round trips.
public interface RoundTrips {

    /// The result of using a trip.
    enum Use {
        USED,
        /// The trip is unknown, expired or already used.
        VOID
    }

    void add(RoundTrip trip, Instant expiresAt);

    /// Uses the trip up. Of several concurrent calls, only one succeeds.
    Use use(RoundTrip trip, Instant at);

    /// Removes trips that had expired by this instant. Returns how many there were.
    int removeOver(Instant expired);
}
