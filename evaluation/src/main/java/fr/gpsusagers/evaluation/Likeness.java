package fr.gpsusagers.evaluation;

import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds phrases of an evaluation that nearly repeat training phrases: they would measure memory, not
/// understanding.
public final class Likeness {

    private static final double TOO_LIKE = 0.8;
    private static final int RUN = 3;

    private final List<Phrase> learnt;

    public Likeness(List<Phrase> learnt) {
        this.learnt = learnt;
    }

    /// Counts the trials whose trigrams overlap by more than 0.8 (Jaccard index) with those of a training phrase.
    /// Training phrases are many, so the trigrams of only one at a time are in memory.
    public int countLike(List<Trial> trials) {
        List<Set<String>> tried =
                trials.stream().map(trial -> runs(trial.phrase())).toList();
        Map<String, List<Integer>> byRun = new HashMap<>();
        for (int at = 0; at < tried.size(); at++) {
            for (String run : tried.get(at)) {
                byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(at);
            }
        }
        var like = new BitSet(tried.size());
        for (Phrase phrase : learnt) {
            mark(runs(phrase.text()), tried, byRun, like);
        }
        return like.cardinality();
    }

    private static void mark(Set<String> runs, List<Set<String>> tried, Map<String, List<Integer>> byRun, BitSet like) {
        int[] shared = new int[tried.size()];
        runs.forEach(run -> byRun.getOrDefault(run, List.of()).forEach(at -> shared[at]++));
        for (int at = 0; at < shared.length; at++) {
            int either = runs.size() + tried.get(at).size() - shared[at];
            if (shared[at] > TOO_LIKE * either) {
                like.set(at);
            }
        }
    }

    private static Set<String> runs(String text) {
        String spaced = Utterance.of(text).spaced();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= spaced.length(); i++) {
            runs.add(spaced.substring(i, i + RUN));
        }
        return runs;
    }
}
