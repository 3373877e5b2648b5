package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.language.Spelling;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.features.Features;
import fr.gpsusagers.understanding.learning.features.HashedFeatures;
import fr.gpsusagers.understanding.learning.features.SparseVector;
import fr.gpsusagers.understanding.learning.features.Vocabulary;
import fr.gpsusagers.understanding.learning.linear.Classifier;
import fr.gpsusagers.understanding.learning.linear.HashedClassifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The classifiers of a model. Two share a vocabulary: one predicts the need, one the danger. Two smaller ones use
/// hashed features and give a second opinion.
///
/// @param classes the need of each class; empty for texts about nothing that the guide covers
/// @param emergencies the needs behind the danger classes; in the danger classifier, `none` and `support`
/// come first
/// @param level second opinion on the level of danger
/// @param subject second opinion on whether the text asks for anything
record Classifiers(
        List<Optional<NeedId>> classes,
        List<Emergency> emergencies,
        Spelling spelling,
        Vocabulary vocabulary,
        Classifier needs,
        Classifier danger,
        HashedClassifier level,
        HashedClassifier subject) {

    private static final double LIKELY = 0.85;

    /// A need that comes up in phrases of danger: one class of the danger classifier.
    ///
    /// @param need its class in the classifier of needs
    /// @param number the number to dial first; empty if the need has none of its own
    /// @param isDanger whether its answer shows its numbers before anything else
    /// @param isGrave whether it is a danger, or most phrases about it tell of one: someone worries about a child
    record Emergency(int need, String number, boolean isDanger, boolean isGrave) {}

    Scores scores(Utterance utterance) {
        Utterance mended = spelling.mend(utterance);
        long[] features = Features.of(mended);
        SparseVector vector = vocabulary.vector(features);
        double known = features.length == 0 ? 0 : (double) vector.size() / features.length;
        return scores(vector, known, HashedFeatures.of(mended));
    }

    /// @param known share of the text's features that are in the vocabulary
    Scores scores(SparseVector vector, double known, int[] buckets) {
        return new Scores(
                needs.classify(vector),
                danger.classify(vector),
                level.classify(buckets),
                subject.classify(buckets),
                known,
                emergencies);
    }

    /// Returns the danger to show. The number is chosen first, by the total score of all its needs, because the
    /// right number helps even if the need is wrong. Among needs with the same number, those that are dangers
    /// themselves come first.
    Optional<NeedId> mostDangerous(Scores scores) {
        return emergencies.stream()
                .map(Emergency::number)
                .filter(number -> !number.isEmpty())
                .max(Comparator.comparingDouble(number -> likely(number, scores)))
                .flatMap(number -> emergencies.stream()
                        .filter(one -> one.number().equals(number))
                        .max(Comparator.comparing(Emergency::isDanger)
                                .thenComparingDouble(
                                        one -> likely(scores.danger()[place(one)], scores.needs()[one.need()]))))
                .flatMap(one -> classes.get(one.need()));
    }

    /// Whether the likeliest need is no danger itself, but comes up in phrases of danger.
    boolean isFirstSpokenOfInDanger(Scores scores) {
        int first = scores.likeliest(1).getFirst();
        return emergencies.stream().anyMatch(one -> one.need() == first && !one.isDanger());
    }

    /// Whether a grave need is by far the likeliest.
    boolean isFirstGrave(Scores scores) {
        return emergencies.stream().anyMatch(one -> one.isGrave() && scores.needs()[one.need()] > LIKELY);
    }

    /// Returns how likely it is, by both classifiers, that a number is the right one.
    private double likely(String number, Scores scores) {
        double asDanger = 0;
        double asNeed = 0;
        for (Emergency emergency : emergencies) {
            if (emergency.number().equals(number)) {
                asDanger += scores.danger()[place(emergency)];
                asNeed += scores.needs()[emergency.need()];
            }
        }
        return likely(asDanger, asNeed);
    }

    private static double likely(double asDanger, double asNeed) {
        return asDanger * Math.sqrt(asNeed);
    }

    private int place(Emergency emergency) {
        return Scores.BEFORE_EMERGENCIES + emergencies.indexOf(emergency);
    }
}
