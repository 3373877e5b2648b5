package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.UseCase;

/// Nobody answered: who helps then, near this person.
@UseCase
public final class AdviseAgain {

    private final Ranking ranking;

    public AdviseAgain(DoubtedNumbers doubts) {
        this.ranking = new Ranking(doubts);
    }

    /// For a situation whose need is known.
    public Recommendation advise(Pack pack, Situation situation) {
        Need need = situation.need().flatMap(pack.guide()::findNeed).orElseThrow();
        return ranking.recommendWhenNobodyAnswers(pack, need, situation.knownPlace(), situation);
    }
}
