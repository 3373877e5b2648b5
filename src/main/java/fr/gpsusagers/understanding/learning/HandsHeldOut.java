package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Cross-validation by author (hand): how well a model trained on other authors understands each author's phrases.
public final class HandsHeldOut {

    private static final int MOST_GROUPS = 10;

    private HandsHeldOut() {}

    /// How many phrases an author wrote, and how many of them were understood correctly.
    public record Hand(int phrases, int right) {}

    /// Trains once for each group of authors, which takes minutes. Each author is judged by a model that has seen
    /// no phrase of the author's group.
    public static Map<String, Hand> measure(Phrasebook book) {
        var examples = new TrainingSet(book);
        List<String> all = examples.phrases().stream()
                .map(TrainingSet.Example::hand)
                .distinct()
                .sorted()
                .toList();
        int groups = Math.min(MOST_GROUPS, all.size());
        Map<String, Hand> hands = new TreeMap<>();
        for (int group = 0; group < groups; group++) {
            int at = group;
            List<String> out = all.stream()
                    .filter(hand -> all.indexOf(hand) % groups == at)
                    .toList();
            Classifiers classifiers = examples.learn(example -> !out.contains(example.hand()));
            out.forEach(hand -> hands.put(hand, judge(examples, hand, classifiers)));
        }
        return hands;
    }

    private static Hand judge(TrainingSet examples, String hand, Classifiers classifiers) {
        List<TrainingSet.Example> written = examples.phrases().stream()
                .filter(example -> example.hand().equals(hand))
                .toList();
        long right = written.stream()
                .filter(example -> classifiers
                                .scores(example.vector(), example.known(), example.buckets())
                                .likeliest(1)
                                .getFirst()
                        == example.need())
                .count();
        return new Hand(written.size(), (int) right);
    }
}
