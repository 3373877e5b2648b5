package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.SectorId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Given advice as it is counted: its need, its sector, and the contact that it named first. It identifies nobody.
public record Given(NeedId need, Optional<SectorId> sector, Optional<ContactId> contact, Kind kind) {

    /// The kind of advice given. Its code never changes meaning.
    public enum Kind {
        CONTACT("contact"),
        DANGER("danger"),
        OUTSIDE("outside");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /// Returns what to count; empty if the product only asked a question.
    public static Optional<Given> of(NeedId need, Situation situation, Advice advice) {
        return switch (advice) {
            case Advice.Recommend(var recommendation) ->
                Optional.of(given(
                        need,
                        situation,
                        recommendation.best().map(best -> best.contact().id()),
                        Kind.CONTACT));
            case Advice.Danger _ -> Optional.of(given(need, situation, Optional.empty(), Kind.DANGER));
            case Advice.Outside _ -> Optional.of(given(need, situation, Optional.empty(), Kind.OUTSIDE));
            case Advice.AskQuestion _, Advice.AskPlace _ -> Optional.empty();
        };
    }

    private static Given given(NeedId need, Situation situation, Optional<ContactId> contact, Kind kind) {
        return new Given(need, situation.knownPlace().flatMap(Place::sector), contact, kind);
    }

    /// Returns the facts for the ledger.
    Map<String, String> facts(long times, String packVersion) {
        var facts = new TreeMap<String, String>();
        facts.put("need", need.value());
        facts.put("kind", kind.word);
        facts.put("times", String.valueOf(times));
        facts.put("pack", packVersion);
        sector.ifPresent(known -> facts.put("sector", known.value()));
        contact.ifPresent(known -> facts.put("contact", known.value()));
        return facts;
    }
}
