package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What different words name alike: « gosse », « môme » and « petit dernier » are a child. Expressions count up to
/// [#LONGEST] words.
public final class Lexicon {

    private static final int LONGEST = 5;
    private static final int SHORTEST_HEARD = 4;
    private static final Map<String, List<String>> CONCEPTS = new HashMap<>();
    private static final Map<String, List<String>> HEARD = new HashMap<>();

    static {
        read();
    }

    private Lexicon() {}

    private static void read() {
        for (List<String> row : TextTable.read("lexique.tsv")) {
            for (String expression : row.get(1).split(",")) {
                Utterance utterance = Utterance.of(expression);
                add(CONCEPTS, utterance.words(), row.getFirst());
                add(HEARD, utterance.sounds(), row.getFirst());
            }
        }
    }

    private static void add(Map<String, List<String>> index, List<String> expression, String concept) {
        List<String> known = index.computeIfAbsent(String.join(" ", expression), _ -> new ArrayList<>());
        if (!known.contains(concept)) {
            known.add(concept);
        }
    }

    /// The concepts that an utterance names, in its order, as they are written or else as they are heard.
    public static List<String> concepts(Utterance utterance) {
        var found = new ArrayList<String>();
        List<String> words = utterance.words();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                List<String> written = CONCEPTS.get(String.join(" ", words.subList(from, to)));
                found.addAll(
                        written != null ? written : heard(utterance.sounds().subList(from, to)));
            }
        }
        return found;
    }

    /// Short sounds are too many things at once.
    private static List<String> heard(List<String> sounds) {
        String heard = String.join(" ", sounds);
        return heard.length() < SHORTEST_HEARD ? List.of() : HEARD.getOrDefault(heard, List.of());
    }
}
