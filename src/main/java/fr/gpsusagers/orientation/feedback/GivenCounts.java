package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.SectorId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Counts given advice: in memory, and every few seconds in the ledger. A crash loses only these few seconds of counts.
@UseCase
public class GivenCounts {

    private static final String KIND = "orientation-given";

    /// Limit of different entries: more of them can only come from a client that tries out addresses.
    private static final int MOST = 5_000;

    /// Given advice as it is counted. It identifies nobody.
    ///
    /// @param contact the contact that it named first
    /// @param kind `contact`, `danger` or `outside`; never changes meaning
    public record Given(NeedId need, Optional<SectorId> sector, Optional<ContactId> contact, String kind) {

        /// Returns what to count; empty if the product only asked a question.
        public static Optional<Given> of(NeedId need, Situation situation, Advice advice) {
            return switch (advice) {
                case Advice.Recommend(var recommendation) ->
                    Optional.of(given(
                            need,
                            situation,
                            recommendation.best().map(best -> best.contact().id()),
                            "contact"));
                case Advice.Danger _ -> Optional.of(given(need, situation, Optional.empty(), "danger"));
                case Advice.Outside _ -> Optional.of(given(need, situation, Optional.empty(), "outside"));
                case Advice.AskQuestion _, Advice.AskPlace _ -> Optional.empty();
            };
        }

        private static Given given(NeedId need, Situation situation, Optional<ContactId> contact, String kind) {
            return new Given(need, situation.knownPlace().flatMap(Place::sector), contact, kind);
        }

        /// Returns the facts for the ledger.
        Map<String, String> facts(long times, String packVersion) {
            var facts = new TreeMap<String, String>();
            facts.put("need", need.value());
            facts.put("kind", kind);
            facts.put("times", String.valueOf(times));
            facts.put("pack", packVersion);
            sector.ifPresent(known -> facts.put("sector", known.value()));
            contact.ifPresent(known -> facts.put("contact", known.value()));
            return facts;
        }
    }

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
