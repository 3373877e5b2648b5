package fr.gpsusagers.orientation.count;

import fr.gpsusagers.kernel.Holder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The advice given since the last time it was kept: a crash costs these seconds of counting, and nothing else.
@Holder
public final class GivenCounts {

    /// Beyond so many different ones somebody only tries addresses.
    private static final int MOST = 5_000;

    private final ConcurrentHashMap<Given, Long> counts = new ConcurrentHashMap<>();

    public void add(Given given) {
        if (counts.size() < MOST || counts.containsKey(given)) {
            counts.merge(given, 1L, Long::sum);
        }
    }

    /// Gives what was counted, and begins anew. What is added meanwhile is given here or the next time, never lost.
    Map<Given, Long> take() {
        return counts.keySet().stream()
                .map(given -> Map.entry(given, taken(given)))
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long taken(Given given) {
        Long count = counts.remove(given);
        return count == null ? 0 : count;
    }
}
