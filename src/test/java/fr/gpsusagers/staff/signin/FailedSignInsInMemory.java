package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Failed sign-ins in memory, for one test. A test can make the next try be overtaken.
public final class FailedSignInsInMemory implements FailedSignIns {

    private final Map<String, Failures> all = new HashMap<>();
    private boolean overtaken;

    @Override
    public Optional<Failures> find(String key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public boolean replace(String key, Optional<Failures> before, Failures after) {
        if (overtaken || !find(key).equals(before)) {
            return false;
        }
        all.put(key, after);
        return true;
    }

    @Override
    public void remove(String key) {
        all.remove(key);
    }

    @Override
    public int removeBefore(Instant moment) {
        int before = all.size();
        all.values().removeIf(failures -> failures.last().isBefore(moment));
        return before - all.size();
    }

    public void overtakeTheNext() {
        overtaken = true;
    }
}
