package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives advice for a situation. In danger, it answers at once. It asks for the place only if the place
/// changes the contact.
@UseCase
public final class Orient {

    private final Ranking ranking;

    public Orient(DoubtedNumbers doubts, SoonestCallbacks callbacks) {
        this.ranking = new Ranking(doubts, callbacks);
    }

    /// The advice depends only on the pack, the situation, the numbers in doubt and the times of callbacks.
    public Advice advise(Pack pack, Situation situation) {
        return situation
                .need()
                .flatMap(pack.guide()::findNeed)
                .map(need -> advise(pack, need, situation))
                .orElseGet(() -> new Advice.AskQuestion(pack.guide().root()));
    }

    private Advice advise(Pack pack, Need need, Situation situation) {
        if (need.isDanger()) {
            return situation.support().isPresent()
                    ? gently(pack, need, situation)
                    : danger(pack, need, need, situation);
        }
        return situation
                .alarm()
                .flatMap(pack.guide()::findNeed)
                .filter(alarm -> !alarm.numbers().isEmpty())
                .map(alarm -> danger(pack, alarm, need, situation))
                .orElseGet(() -> byPlace(pack, need, situation));
    }

    /// Advises on a danger that is past or doubtful: who helps, without an alarm.
    private Advice gently(Pack pack, Need need, Situation situation) {
        return new Advice.Recommend(ranking.recommend(pack, need, situation.knownPlace(), situation)
                .withFirst(pack.directory().inCharge(need.id())));
    }

    /// @param alarm the need whose numbers come first
    private Advice danger(Pack pack, Need alarm, Need need, Situation situation) {
        var told = EnumSet.noneOf(Circumstance.class);
        told.addAll(situation.circumstances());
        if (situation.has(Constraint.DEAF)) {
            told.add(Circumstance.SILENCE);
        }
        Recommendation recommendation = ranking.recommend(pack, need, situation.knownPlace(), situation);
        List<PhoneNumber> numbers = pack.guide().numbers(alarm, told).stream()
                .sorted(Comparator.comparing(recommendation::isClosed))
                .toList();
        return new Advice.Danger(numbers, recommendation);
    }

    private Advice byPlace(Pack pack, Need need, Situation situation) {
        if (situation.where().isEmpty()) {
            return orAskPlace(pack, need, Optional.empty(), situation);
        }
        return switch (situation.where().get()) {
            case OnePlace(Place place) -> orAskPlace(pack, need, Optional.of(place), situation);
            case SplitPlace(Place place, var _) -> orAskPlace(pack, need, Optional.of(place), situation);
            case SeveralPlaces(List<Place> candidates) -> amongSeveral(pack, need, candidates, situation);
            case OutsidePlace outside ->
                new Advice.Outside(
                        outside, need, ranking.recommendElsewhere(pack, need, outside.departement(), situation));
            case UnknownPlace() -> orAskPlace(pack, need, Optional.empty(), situation);
        };
    }

    private Advice orAskPlace(Pack pack, Need need, Optional<Place> place, Situation situation) {
        return ranking.recommendUnlessPlaceDecides(pack, need, place, situation)
                .<Advice>map(Advice.Recommend::new)
                .orElseGet(() -> new Advice.AskPlace(need, List.of(), place));
    }

    /// Among several places, asks which one only if their best contacts differ. A single candidate is asked about
    /// too: « is it this one? ».
    private Advice amongSeveral(Pack pack, Need need, List<Place> candidates, Situation situation) {
        if (candidates.size() == 1) {
            Advice withoutPlace = orAskPlace(pack, need, Optional.empty(), situation);
            return withoutPlace instanceof Advice.Recommend
                    ? withoutPlace
                    : new Advice.AskPlace(need, candidates, Optional.empty());
        }
        List<Advice> each = candidates.stream()
                .map(place -> orAskPlace(pack, need, Optional.of(place), situation))
                .toList();
        long bests = each.stream().map(Orient::bestContact).distinct().count();
        return bests == 1 && each.getFirst() instanceof Advice.Recommend(Recommendation first)
                ? new Advice.Recommend(first.onlyWhatServes(recommendations(each)))
                : new Advice.AskPlace(need, candidates, Optional.empty());
    }

    private static List<Recommendation> recommendations(List<Advice> each) {
        return each.stream()
                .flatMap(advice ->
                        advice instanceof Advice.Recommend(Recommendation one) ? Stream.of(one) : Stream.empty())
                .toList();
    }

    private static Object bestContact(Advice advice) {
        return advice instanceof Advice.Recommend(Recommendation recommendation)
                ? recommendation.best().map(best -> best.contact().id())
                : advice.getClass();
    }

    /// Advises a citizen whom nobody answered: who else helps nearby. The need of the situation must be known.
    ///
    /// @param tried the contact that did not answer, which then comes last; if empty, the contact that [#advise]
    /// advises first
    public Recommendation adviseAgain(Pack pack, Situation situation, Optional<ContactId> tried) {
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
