package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the counts to the ledger: one entry for each different advice, with how often it was given.
@UseCase
public class KeepCounts {

    private static final String KIND = "orientation-given";

    private final GivenCounts counts;
    private final Entries entries;

    public KeepCounts(GivenCounts counts, Entries entries) {
        this.counts = counts;
        this.entries = entries;
    }

    /// @param times how often advice was given in all
    public record Kept(long times) {}

    @Writes
    public Kept keep(Pack pack, Instant now) {
        Map<Given, Long> taken = counts.take();
        List<Entry> lines = taken.entrySet().stream()
                .map(count -> new Entry(
                        now, KIND, Optional.empty(), count.getKey().facts(count.getValue(), pack.fingerprint())))
                .toList();
        if (!lines.isEmpty()) {
            entries.append(lines);
        }
        return new Kept(taken.values().stream().mapToLong(Long::longValue).sum());
    }
}
