package fr.gpsusagers.staff.signin;

import java.time.Instant;

/// The open round trips.
public interface RoundTrips {

    void add(RoundTrip trip, Instant expiresAt);

    /// Uses the trip up. Of several concurrent calls, only one succeeds.
    ///
    /// @return false if the trip is unknown, expired or already used
    boolean use(RoundTrip trip, Instant at);

    /// Removes trips that had expired by this instant. Returns how many there were.
    int removeOver(Instant expired);
}
