package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Round trips in memory, for one test.
final class RoundTripsInMemory implements RoundTrips {

    private final Map<RoundTrip, Instant> all = new HashMap<>();

    @Override
    public void add(RoundTrip trip, Instant expiresAt) {
        all.put(trip, expiresAt);
    }

    @Override
    public boolean use(RoundTrip trip, Instant at) {
        Instant expires = all.remove(trip);
        return expires != null && at.isBefore(expires);
    }

    @Override
    public int removeOver(Instant expired) {
        int before = all.size();
        all.values().removeIf(expires -> !expires.isAfter(expired));
        return before - all.size();
    }

    int count() {
        return all.size();
    }
}
