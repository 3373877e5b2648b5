package fr.gpsusagers.understanding.learning.features;

import fr.gpsusagers.understanding.language.AgeGroup;
import fr.gpsusagers.understanding.language.ConceptSequence;
import fr.gpsusagers.understanding.language.Lexicon;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.List;

/// The features of a text: words, sounds, pairs of neighbours, runs of letters and of sounds, concepts, pieces of
/// the concept sequence, and ages. Each feature is a 64-bit hash with its kind in the lowest four bits.
public final class Features {

    /// The kinds of features, and the weight of each.
    private enum Kind {
        WORD(0.5f),
        SOUND(1.5f),
        PAIR(1.2f),
        SKIP(0.8f),
        LETTERS(0.7f),
        SOUNDS(0.7f),
        CONCEPT(1.5f),
        CONCEPTS(0.8f),
        SEQUENCE(1.4f),
        AGE(1.5f);

        private static final Kind[] ALL = values();

        private final float weight;

        Kind(float weight) {
            this.weight = weight;
        }
    }

    private static final int RUN = 4;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int KINDS = 0xF;

    private long[] found = new long[256];
    private int count;

    private Features() {}

    /// Returns the features of an utterance, sorted and without duplicates.
    public static long[] of(Utterance utterance) {
        var features = new Features();
        features.addWords(utterance.words(), utterance.sounds());
        utterance.words().forEach(word -> features.addRuns(Kind.LETTERS, "_" + word + "_"));
        features.addRuns(Kind.SOUNDS, "_" + String.join("", utterance.sounds()) + "_");
        features.addConcepts(Lexicon.concepts(utterance));
        features.addSequence(ConceptSequence.of(utterance));
        AgeGroup.in(utterance.words()).forEach(age -> features.add(Kind.AGE, hash(age.name())));
        return features.different();
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

    /// Returns the weight of a feature's kind.
    public static float weight(long feature) {
        return kind(feature).weight;
    }

    /// Whether a feature is a run of sounds. These span words, so they are by far the most numerous, and the few
    /// that many phrases share are enough.
    public static boolean isRunOfSounds(long feature) {
        return kind(feature) == Kind.SOUNDS;
    }

    private static Kind kind(long feature) {
        return Kind.ALL[(int) (feature & KINDS)];
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
        for (int from = 0; from + RUN <= text.length(); from++) {
            add(kind, hash(text, from, from + RUN, SEED));
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

    /// Adds pairs and triples of steps, and pairs of concepts with one step between them. Pieces of function words
    /// only mean nothing and are left out.
    private void addSequence(List<ConceptSequence.Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            ConceptSequence.Step last = steps.get(i);
            ConceptSequence.Step middle = steps.get(i - 1);
            if (last.isConcept() || middle.isConcept()) {
                add(Kind.SEQUENCE, hash(middle.text(), last.text()));
            }
            if (i > 1) {
                addPieces(steps.get(i - 2), middle, last);
            }
        }
    }

    private void addPieces(ConceptSequence.Step first, ConceptSequence.Step middle, ConceptSequence.Step last) {
        if (first.isConcept() || middle.isConcept() || last.isConcept()) {
            add(Kind.SEQUENCE, hash(first.text() + " " + middle.text(), last.text()));
        }
        if (first.isConcept() && last.isConcept()) {
            add(Kind.SEQUENCE, hash(first.text() + " …", last.text()));
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

    /// FNV-1a, with its bits mixed afterwards so that the lowest four can be overwritten with the kind.
    private static long hash(String text, int from, int to, long seed) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 29;
        return hash * 0x9e3779b97f4a7c15L;
    }
}
