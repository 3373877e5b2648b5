package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.ForeignWords;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A model learnt from the phrases of a pack. Immutable and deterministic: the same phrases always give the
/// same model.
public final class Model {

    /// No caller needs more guesses.
    private static final int MOST_GUESSES = 8;

    private static final int MOST_WORDS = 60;
    private static final int WORDS_SHOWN = 5;
    private static final double LEAST = 1e-9;

    private final Classifiers classifiers;
    private final Calibration calibration;
    private final LanguageModel languages;

    Model(Classifiers classifiers, Calibration calibration, LanguageModel languages) {
        this.languages = languages;
        this.classifiers = classifiers;
        this.calibration = calibration;
    }

    /// Returns what the text says in a foreign language; empty for French.
    public Optional<ForeignWords> findForeign(String words, Utterance utterance) {
        boolean isFrench =
                !LanguageModel.isInOtherLetters(words) && classifiers.spelling().knowsNearlyAll(utterance);
        return isFrench ? Optional.empty() : languages.find(words);
    }

    /// Returns what a text that makes no sense in French may say in a foreign language.
    public Optional<ForeignWords> findLikelyForeign(String words) {
        return languages.findLikely(words);
    }

    LanguageModel languages() {
        return languages;
    }

    /// Predicts the need and the danger of an utterance.
    public Prediction read(Utterance utterance) {
        return read(List.of(utterance), Set.of());
    }

    /// Predicts the need and the danger of a text in parts. The likeliest need is the one that the parts state most
    /// clearly; the danger is that of the most alarming part.
    ///
    /// @param excluded needs that must not be predicted
    public Prediction read(List<Utterance> parts, Set<NeedId> excluded) {
        Set<Integer> classes = excluded.stream()
                .map(need -> classifiers.classes().indexOf(Optional.of(need)))
                .filter(c -> c >= 0)
                .collect(Collectors.toSet());
        List<Scores> each = parts.stream()
                .map(this::scores)
                .map(part -> part.without(classes))
                .toList();
        Scores scores = Scores.merge(
                each,
                each.stream()
                        .max(Comparator.comparingDouble(part -> alarm(part).support()))
                        .orElseThrow());
        double first = calibration.first().chance(scores.signsOfFirst());
        double three = Math.max(first, calibration.three().chance(scores.signsOfThree()));
        return new Prediction(
                guesses(scores, first),
                three,
                alarm(scores),
                classifiers.mostDangerous(scores),
                classifiers.isFirstGrave(scores),
                classifiers.isFirstSpokenOfInDanger(scores));
    }

    private Prediction.Alarm alarm(Scores scores) {
        return Calibration.alarm(calibration.now(), calibration.support(), scores.signsOfDanger());
    }

    private Scores scores(Utterance utterance) {
        Scores raw = classifiers.scores(utterance);
        return raw.withNothing(calibration.nothing().chance(raw.signsOfNothing()));
    }

    /// Returns the likeliest needs with their probabilities. The first need gets the calibrated probability. The other
    /// needs share the rest in proportion to their scores.
    ///
    /// @param first the calibrated probability that the first need is right
    private List<Guess> guesses(Scores scores, double first) {
        List<Integer> best = scores.likeliest(MOST_GUESSES);
        double rest = Math.max(LEAST, 1 - scores.needs()[best.getFirst()]);
        return best.stream()
                .map(c -> new Guess(
                        classifiers.classes().get(c),
                        c.equals(best.getFirst()) ? first : (1 - first) * scores.needs()[c] / rest))
                .toList();
    }

    /// Returns the words that speak for a need, most influential first: without any one of them, the need is
    /// less likely.
    public List<String> wordsFor(NeedId need, Utterance utterance) {
        int c = classifiers.classes().indexOf(Optional.of(need));
        double whole = StrictMath.log(LEAST + classifiers.scores(utterance).needs()[c]);
        record Spoken(String word, double weight) {}
        return IntStream.range(0, Math.min(MOST_WORDS, utterance.words().size()))
                .mapToObj(i -> new Spoken(
                        utterance.words().get(i),
                        whole
                                - StrictMath.log(LEAST
                                        + classifiers.scores(utterance.without(i))
                                                .needs()[c])))
                .filter(spoken -> spoken.weight() > 0)
                .sorted(Comparator.comparingDouble(spoken -> -spoken.weight()))
                .map(Spoken::word)
                .distinct()
                .limit(WORDS_SHOWN)
                .toList();
    }

    public Thresholds thresholds() {
        return calibration.thresholds();
    }

    Classifiers classifiers() {
        return classifiers;
    }

    Calibration calibration() {
        return calibration;
    }
}
