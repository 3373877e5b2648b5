package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.Holder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Counts given advice in memory, until [KeepCounts] writes it to the ledger. A crash loses only these
/// few seconds of counts.
@Holder
public final class GivenCounts {

    /// Limit of different entries: more of them can only come from a client that tries out addresses.
    private static final int MOST = 5_000;

    private final ConcurrentHashMap<Given, Long> counts = new ConcurrentHashMap<>();

    public void add(Given given) {
        if (counts.size() < MOST || counts.containsKey(given)) {
            counts.merge(given, 1L, Long::sum);
        }
    }

    /// Returns the counts, and starts again from zero. Advice added meanwhile is returned now or the
    /// next time, never lost.
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
