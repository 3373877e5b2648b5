package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was learnt from the phrases of a pack. Immutable; the same phrases always give the same one.
public final class Model {

    /// No one looks at more guesses.
    private static final int MOST_GUESSES = 8;

    private static final int MOST_WORDS = 60;
    private static final int WORDS_SHOWN = 5;
    private static final double LEAST = 1e-9;

    private final Minds minds;
    private final Trust trust;

    Model(Minds minds, Trust trust) {
        this.minds = minds;
        this.trust = trust;
    }

    /// What the model makes of an utterance.
    public Reading read(Utterance utterance) {
        Opinion opinion = minds.opinion(utterance);
        double first = trust.first().chance(opinion.signsOfFirst());
        double three = Math.max(first, trust.three().chance(opinion.signsOfThree()));
        Reading.Alarm alarm = Trust.alarm(trust.now(), trust.support(), opinion.signsOfDanger());
        return new Reading(
                guesses(opinion, first),
                three,
                alarm,
                minds.mostDangerous(opinion),
                minds.isFirstSpokenOfInDanger(opinion));
    }

    /// The first guess with its own chance; the others share the rest as they seem likely.
    private List<Guess> guesses(Opinion opinion, double first) {
        List<Integer> best = opinion.likeliest(MOST_GUESSES);
        double rest = Math.max(LEAST, 1 - opinion.needs()[best.getFirst()]);
        return best.stream()
                .map(c -> new Guess(
                        minds.classes().get(c),
                        c.equals(best.getFirst()) ? first : (1 - first) * opinion.needs()[c] / rest))
                .toList();
    }

    /// The words that spoke for a need, the weightiest first: without them it would seem less likely.
    public List<String> wordsFor(NeedId need, Utterance utterance) {
        int c = minds.classes().indexOf(Optional.of(need));
        double whole = StrictMath.log(LEAST + minds.opinion(utterance).needs()[c]);
        record Spoken(String word, double weight) {}
        return IntStream.range(0, Math.min(MOST_WORDS, utterance.words().size()))
                .mapToObj(i -> new Spoken(
                        utterance.words().get(i),
                        whole
                                - StrictMath.log(LEAST
                                        + minds.opinion(utterance.without(i)).needs()[c])))
                .filter(spoken -> spoken.weight() > 0)
                .sorted(Comparator.comparingDouble(spoken -> -spoken.weight()))
                .map(Spoken::word)
                .distinct()
                .limit(WORDS_SHOWN)
                .toList();
    }

    /// From which confidence on the first guess is taken for sure, and so on: measured on phrases held out.
    public Thresholds thresholds() {
        return trust.thresholds();
    }

    Minds minds() {
        return minds;
    }

    Trust trust() {
        return trust;
    }
}
