package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Counts given advice: in memory, and every few seconds in the ledger. A crash loses only these few seconds of counts.
@UseCase
public class GivenCounts {

    private static final String KIND = "orientation-given";

    /// Limit of different entries: more of them can only come from a client that tries out addresses.
    private static final int MOST = 5_000;

    private final ConcurrentHashMap<Given, Long> counts = new ConcurrentHashMap<>();
    private final Entries entries;

    public GivenCounts(Entries entries) {
        this.entries = entries;
    }

    public void add(Given given) {
        if (counts.size() < MOST || counts.containsKey(given)) {
            counts.merge(given, 1L, Long::sum);
        }
    }

    /// Writes one entry for each different advice, with how often it was given, and starts again from zero. Advice
    /// added meanwhile is written now or the next time, never lost.
    @Writes
    public void keep(Pack pack, Instant now) {
        List<Entry> lines = counts.keySet().stream()
                .flatMap(given -> Stream.ofNullable(counts.remove(given))
                        .map(times -> new Entry(now, KIND, Optional.empty(), given.facts(times, pack.fingerprint()))))
                .toList();
        if (!lines.isEmpty()) {
            entries.append(lines);
        }
    }
}
