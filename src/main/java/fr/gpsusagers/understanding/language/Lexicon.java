package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Maps synonyms to concepts: « gosse », « môme » and « petit dernier » are all a child. Expressions have up to
/// [#LONGEST] words.
public final class Lexicon {

    private static final int LONGEST = 5;
    private static final int SHORTEST_HEARD = 4;
    private static final Map<String, List<String>> CONCEPTS = new HashMap<>();
    private static final Map<String, List<String>> HEARD = new HashMap<>();
    private static final Set<String> WORDS = new HashSet<>();
    /// Number of words of the longest expression, by its first word or sound. It saves lookups, because most words
    /// begin no expression.
    private static final Map<String, Integer> LENGTHS = new HashMap<>();

    static {
        read();
    }

    private Lexicon() {}

    private static void read() {
        for (List<String> row : TextTable.read("lexique.tsv")) {
            for (String expression : row.get(1).split(",")) {
                Utterance utterance = Utterance.of(expression);
                WORDS.addAll(utterance.words());
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
        LENGTHS.merge(expression.getFirst(), Math.min(LONGEST, expression.size()), Math::max);
    }

    /// Returns every word that occurs in an expression.
    public static Set<String> words() {
        return Collections.unmodifiableSet(WORDS);
    }

    /// The concepts that consecutive words name.
    ///
    /// @param words how many words name them
    record Named(int words, List<String> concepts) {}

    /// Returns the concepts of an utterance, in order. Expressions are looked up by spelling, then by sound.
    public static List<String> concepts(Utterance utterance) {
        var found = new ArrayList<String>();
        for (int from = 0; from < utterance.words().size(); from++) {
            for (int to = from + 1; to <= end(utterance, from); to++) {
                found.addAll(named(utterance, from, to));
            }
        }
        return found;
    }

    /// Returns the longest expression that begins at a word; if there is none, that word alone, without a concept.
    static Named longestAt(Utterance utterance, int from) {
        for (int to = end(utterance, from); to > from; to--) {
            List<String> concepts = named(utterance, from, to);
            if (!concepts.isEmpty()) {
                return new Named(to - from, concepts);
            }
        }
        return new Named(1, List.of());
    }

    private static int end(Utterance utterance, int from) {
        int longest = Math.max(
                LENGTHS.getOrDefault(utterance.words().get(from), 0),
                LENGTHS.getOrDefault(utterance.sounds().get(from), 0));
        return Math.min(utterance.words().size(), from + longest);
    }

    private static List<String> named(Utterance utterance, int from, int to) {
        if (to == from + 1) {
            List<String> alone = CONCEPTS.get(utterance.words().get(from));
            return alone != null ? alone : heardAs(utterance.sounds().get(from));
        }
        List<String> words = utterance.words().subList(from, to);
        List<String> written = CONCEPTS.get(String.join(" ", words));
        return written != null ? written : heard(words, utterance.sounds().subList(from, to));
    }

    /// Looks words up by sound. Several words that the lexicon all knows are meant as they are spelt: « il me
    /// frappe » sounds like « il me frappait ».
    private static List<String> heard(List<String> words, List<String> sounds) {
        return WORDS.containsAll(words) ? List.of() : heardAs(String.join(" ", sounds));
    }

    /// Short sounds are too ambiguous.
    private static List<String> heardAs(String heard) {
        return heard.length() < SHORTEST_HEARD ? List.of() : HEARD.getOrDefault(heard, List.of());
    }
}
