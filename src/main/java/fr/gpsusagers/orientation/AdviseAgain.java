package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.territory.Place;
import java.util.Optional;

/// Advises a citizen whom nobody answered: who else helps nearby.
@UseCase
public final class AdviseAgain {

    private final Ranking ranking;

    public AdviseAgain(DoubtedNumbers doubts, SoonestCallbacks callbacks) {
        this.ranking = new Ranking(doubts, callbacks);
    }

    /// For a situation whose need is known.
    ///
    /// @param tried the contact that did not answer, which then comes last; if empty, the contact that [Orient]
    /// advises first
    public Recommendation advise(Pack pack, Situation situation, Optional<ContactId> tried) {
        Need need = situation.need().flatMap(pack.guide()::findNeed).orElseThrow();
        Optional<Place> place = situation.knownPlace();
        Recommendation again = ranking.recommendWhenNobodyAnswers(pack, need, place, situation);
        return tried.or(() -> ranking.recommend(pack, need, place, situation)
                        .best()
                        .map(first -> first.contact().id()))
                .map(again::withLast)
                .orElse(again);
    }
}
