package fr.gpsusagers.understanding.measure;

import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds phrases of an evaluation that are nearly phrases that were learnt: it would then measure memory.
public final class Likeness {

    private static final double TOO_LIKE = 0.8;
    private static final int RUN = 3;

    private final List<Set<String>> learnt = new ArrayList<>();
    private final Map<String, List<Integer>> byRun = new HashMap<>();

    public Likeness(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Set<String> runs = runs(phrase.text());
            runs.forEach(
                    run -> byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(learnt.size()));
            learnt.add(runs);
        }
    }

    private static Set<String> runs(String text) {
        String spaced = Utterance.of(text).spaced();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= spaced.length(); i++) {
            runs.add(spaced.substring(i, i + RUN).intern());
        }
        return runs;
    }

    /// How many of the trials share more than eight in ten of their runs of three letters with a learnt phrase
    /// (Jaccard).
    public int countLike(List<Trial> trials) {
        return (int)
                trials.stream().filter(trial -> isLike(runs(trial.phrase()))).count();
    }

    private boolean isLike(Set<String> runs) {
        Map<Integer, Integer> shared = new HashMap<>();
        runs.forEach(run -> byRun.getOrDefault(run, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum)));
        return shared.entrySet().stream().anyMatch(entry -> {
            int both = entry.getValue();
            int either = runs.size() + learnt.get(entry.getKey()).size() - both;
            return both > TOO_LIKE * either;
        });
    }
}
