package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.language.Lexicon;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.List;

/// What a classifier looks at: words, sounds, pairs of neighbours, runs of letters and of sounds, and the concepts that
/// words name. Each is a number of 64 bits, its kind in the lowest three.
final class Traits {

    /// The kinds, and how much each weighs.
    private enum Kind {
        WORD(1f),
        SOUND(1f),
        PAIR(0.5f),
        SKIP(0.3f),
        LETTERS(0.7f),
        SOUNDS(0.7f),
        CONCEPT(1.5f),
        CONCEPTS(0.3f);

        private final float weight;

        Kind(float weight) {
            this.weight = weight;
        }
    }

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 4;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int KINDS = 0x7;

    private long[] found = new long[256];
    private int count;

    private Traits() {}

    /// The traits of a text, in ascending order, each once.
    static long[] of(String text) {
        return of(Utterance.of(text));
    }

    /// The traits of an utterance, in ascending order, each once.
    static long[] of(Utterance utterance) {
        var traits = new Traits();
        traits.addWords(utterance.words(), utterance.sounds());
        utterance.words().forEach(word -> traits.addRuns(Kind.LETTERS, "_" + word + "_"));
        traits.addRuns(Kind.SOUNDS, "_" + String.join("", utterance.sounds()) + "_");
        traits.addConcepts(Lexicon.concepts(utterance));
        return traits.different();
    }

    private long[] different() {
        Arrays.sort(found, 0, count);
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[size++] = found[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// How much a trait of this number weighs.
    static float weight(long trait) {
        return Kind.values()[(int) (trait & KINDS)].weight;
    }

    private void addWords(List<String> words, List<String> sounds) {
        for (int i = 0; i < words.size(); i++) {
            add(Kind.WORD, hash(words.get(i)));
            add(Kind.SOUND, hash(sounds.get(i)));
            if (i > 0) {
                add(Kind.PAIR, hash(sounds.get(i - 1), sounds.get(i)));
            }
            if (i > 1) {
                add(Kind.SKIP, hash(sounds.get(i - 2), sounds.get(i)));
            }
        }
    }

    private void addRuns(Kind kind, String text) {
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int from = 0; from + length <= text.length(); from++) {
                add(kind, hash(text, from, from + length, SEED));
            }
        }
    }

    private void addConcepts(List<String> concepts) {
        List<String> different = concepts.stream().distinct().sorted().toList();
        for (int i = 0; i < different.size(); i++) {
            add(Kind.CONCEPT, hash(different.get(i)));
            for (int j = i + 1; j < different.size(); j++) {
                add(Kind.CONCEPTS, hash(different.get(i), different.get(j)));
            }
        }
    }

    private void add(Kind kind, long hash) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = (hash & ~(long) KINDS) | kind.ordinal();
    }

    private static long hash(String word) {
        return hash(word, 0, word.length(), SEED);
    }

    private static long hash(String first, String second) {
        return hash(second, 0, second.length(), (hash(first) ^ ' ') * PRIME);
    }

    /// FNV-1a, its bits mixed so that the lowest three can be given up.
    private static long hash(String text, int from, int to, long seed) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 29;
        return hash * 0x9e3779b97f4a7c15L;
    }
}
