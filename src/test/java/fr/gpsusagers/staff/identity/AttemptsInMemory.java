package fr.gpsusagers.staff.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Attempts that are kept as long as a test runs.
final class AttemptsInMemory implements Attempts {

    private final Map<Attempt, Instant> all = new HashMap<>();

    @Override
    public void add(Attempt attempt, Instant expiresAt) {
        all.put(attempt, expiresAt);
    }

    @Override
    public Use use(Attempt attempt, Instant at) {
        Instant expires = all.remove(attempt);
        return expires != null && at.isBefore(expires) ? Use.USED : Use.VOID;
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
