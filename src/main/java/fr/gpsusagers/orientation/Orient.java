package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Rule.Case;
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
        return Case.of(pack, situation)
                .map(this::advise)
                .orElseGet(() -> new Advice.AskQuestion(pack.guide().root()));
    }

    private Advice advise(Case subject) {
        if (subject.need().isDanger()) {
            return subject.situation().support().isPresent() ? gently(subject) : danger(subject.need(), subject);
        }
        return subject.situation()
                .alarm()
                .flatMap(subject.pack().guide()::findNeed)
                .filter(alarm -> !alarm.numbers().isEmpty())
                .map(alarm -> danger(alarm, subject))
                .orElseGet(() -> byPlace(subject));
    }

    /// Advises on a danger that is past or doubtful: who helps, without an alarm.
    private Advice gently(Case subject) {
        return new Advice.Recommend(ranking.recommend(subject)
                .withFirst(subject.directory().inCharge(subject.need().id())));
    }

    /// @param alarm the need whose numbers come first
    private Advice danger(Need alarm, Case subject) {
        var told = EnumSet.noneOf(Circumstance.class);
        told.addAll(subject.situation().circumstances());
        if (subject.situation().has(Constraint.DEAF)) {
            told.add(Circumstance.SILENCE);
        }
        Recommendation recommendation = ranking.recommend(subject);
        List<PhoneNumber> numbers = subject.pack().guide().numbers(alarm, told).stream()
                .sorted(Comparator.comparing(recommendation::isClosed))
                .toList();
        return new Advice.Danger(numbers, recommendation);
    }

    private Advice byPlace(Case subject) {
        return switch (subject.situation().where().orElseGet(UnknownPlace::new)) {
            case OnePlace _, SplitPlace _, UnknownPlace _ -> orAskPlace(subject);
            case SeveralPlaces(List<Place> candidates) -> amongSeveral(candidates, subject);
            case OutsidePlace outside ->
                new Advice.Outside(outside, subject.need(), ranking.recommendElsewhere(subject, outside.departement()));
        };
    }

    private Advice orAskPlace(Case subject) {
        return ranking.recommendUnlessPlaceDecides(subject)
                .<Advice>map(Advice.Recommend::new)
                .orElseGet(() -> new Advice.AskPlace(subject.need(), List.of(), subject.place()));
    }

    /// Among several places, asks which one only if their best contacts differ. A single candidate is asked about
    /// too: « is it this one? ».
    private Advice amongSeveral(List<Place> candidates, Case subject) {
        if (candidates.size() == 1) {
            Advice withoutPlace = orAskPlace(subject);
            return withoutPlace instanceof Advice.Recommend
                    ? withoutPlace
                    : new Advice.AskPlace(subject.need(), candidates, Optional.empty());
        }
        List<Advice> each =
                candidates.stream().map(place -> orAskPlace(subject.at(place))).toList();
        long bests = each.stream().map(Orient::bestContact).distinct().count();
        return bests == 1 && each.getFirst() instanceof Advice.Recommend(Recommendation first)
                ? new Advice.Recommend(first.onlyWhatServes(recommendations(each)))
                : new Advice.AskPlace(subject.need(), candidates, Optional.empty());
    }

    private static List<Recommendation> recommendations(List<Advice> each) {
        return each.stream()
                .flatMap(advice -> advice.findRecommendation().stream())
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
        Case subject = Case.of(pack, situation).orElseThrow();
        Recommendation again = ranking.recommendWhenNobodyAnswers(subject);
        return tried.or(() -> ranking.recommend(subject)
                        .best()
                        .map(first -> first.contact().id()))
                .map(again::withLast)
                .orElse(again);
    }
}
