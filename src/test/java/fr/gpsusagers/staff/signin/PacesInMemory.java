package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Rate-limit counts in memory, for one test.
public final class PacesInMemory implements Paces {

    private final Map<String, Instant> paidOff = new HashMap<>();

    @Override
    public Optional<Instant> findWait(Pace pace, String key, Instant at) {
        Instant known = paidOff.getOrDefault(pace + key, at);
        Instant before = known.isAfter(pace.absurd(at)) || known.isBefore(at) ? at : known;
        if (before.isAfter(pace.latest(at))) {
            return Optional.of(pace.again(before));
        }
        paidOff.put(pace + key, before.plus(pace.every()));
        return Optional.empty();
    }

    @Override
    public void giveBack(Pace pace, String key) {
        paidOff.computeIfPresent(pace + key, (_, known) -> known.minus(pace.every()));
    }

    @Override
    public int removeOver(Instant at) {
        int before = paidOff.size();
        paidOff.values().removeIf(known -> !known.isAfter(at));
        return before - paidOff.size();
    }
}
