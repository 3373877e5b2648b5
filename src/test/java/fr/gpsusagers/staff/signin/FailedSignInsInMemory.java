package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Failures that are kept as long as a test runs. A test may let someone overtake the next try.
final class FailedSignInsInMemory implements FailedSignIns {

    private final Map<String, Failures> all = new HashMap<>();
    private boolean overtaken;

    @Override
    public Optional<Failures> find(String login) {
        return Optional.ofNullable(all.get(login));
    }

    @Override
    public Counting replace(String login, Optional<Failures> before, Failures after) {
        if (overtaken || !find(login).equals(before)) {
            return Counting.OVERTAKEN;
        }
        all.put(login, after);
        return Counting.COUNTED;
    }

    @Override
    public void remove(String login) {
        all.remove(login);
    }

    @Override
    public int removeBefore(Instant moment) {
        int before = all.size();
        all.values().removeIf(failures -> failures.last().isBefore(moment));
        return before - all.size();
    }

    void overtakeTheNext() {
        overtaken = true;
    }
}
