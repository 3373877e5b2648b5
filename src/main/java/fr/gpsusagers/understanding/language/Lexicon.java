package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Maps synonyms to concepts: « gosse », « môme » and « petit dernier » are all a child. Expressions have up to
/// [#LONGEST] words.
public final class Lexicon {

    private static final int LONGEST = 5;
    private static final int SHORTEST_HEARD = 4;
    private static final Set<String> WORDS = new HashSet<>();
    private static final Node WRITTEN = new Node();
    private static final Node HEARD = new Node();

    /// The expressions that begin with the same words, or sounds.
    private static final class Node {

        private final List<String> concepts = new ArrayList<>();
        private final Map<String, Node> next = new HashMap<>();
    }

    static {
        read();
    }

    private Lexicon() {}

    private static void read() {
        for (List<String> row : TextTable.read("lexique.tsv")) {
            for (String expression : row.get(1).split(",")) {
                Utterance utterance = Utterance.of(expression);
                WORDS.addAll(utterance.words());
                add(WRITTEN, utterance.words(), row.getFirst());
                add(HEARD, utterance.sounds(), row.getFirst());
            }
        }
    }

    private static void add(Node first, List<String> expression, String concept) {
        Node node = first;
        for (String word : expression) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
        }
        if (!node.concepts.contains(concept) && expression.size() <= LONGEST) {
            node.concepts.add(concept);
        }
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
            namedAt(utterance, from).forEach(named -> found.addAll(named.concepts()));
        }
        return found;
    }

    /// Returns the longest expression that begins at a word; if there is none, that word alone, without a concept.
    static Named longestAt(Utterance utterance, int from) {
        List<Named> named = namedAt(utterance, from);
        return named.isEmpty() ? new Named(1, List.of()) : named.getLast();
    }

    /// Returns the expressions that begin at a word, the shortest first. Several words that the lexicon all knows are
    /// meant as they are spelt: « il me frappe » sounds like « il me frappait ». Short sounds are too ambiguous.
    private static List<Named> namedAt(Utterance utterance, int from) {
        List<Named> found = List.of();
        @Nullable Node written = WRITTEN;
        @Nullable Node heard = HEARD;
        int letters = -1;
        boolean areKnown = true;
        for (int at = from; at < utterance.words().size() && (written != null || heard != null); at++) {
            String word = utterance.words().get(at);
            String sound = utterance.sounds().get(at);
            written = written == null ? null : written.next.get(word);
            heard = heard == null ? null : heard.next.get(sound);
            letters += 1 + sound.length();
            areKnown = areKnown && WORDS.contains(word);
            boolean isAsSpelt = areKnown && at > from || letters < SHORTEST_HEARD;
            List<String> concepts = concepts(written, isAsSpelt ? null : heard);
            if (!concepts.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new Named(at - from + 1, concepts));
            }
        }
        return found;
    }

    private static List<String> concepts(@Nullable Node written, @Nullable Node heard) {
        if (written != null && !written.concepts.isEmpty()) {
            return written.concepts;
        }
        return heard == null ? List.of() : heard.concepts;
    }
}
