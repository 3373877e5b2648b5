package fr.gpsusagers.understanding.learning.features;

import fr.gpsusagers.understanding.language.Utterance;
import java.util.Arrays;
import java.util.Locale;

/// The plain features of a text: its words, pairs of neighbours and runs of four letters, each hashed into one of a
/// fixed number of buckets. They need no vocabulary, so that a word that no phrase uses still counts by its pieces.
/// The runs of characters of a text identify its language.
public final class HashedFeatures {

    public static final int BUCKETS = 1 << 18;

    private static final int BUCKET_BITS = 18;
    private static final int RUN = 4;
    private static final int LONGEST_TEXT_IN_CHARACTERS = 400;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private int[] buckets = new int[128];
    private int count;

    private HashedFeatures() {}

    /// Returns the bucket numbers of a text, sorted and without duplicates.
    public static int[] of(Utterance utterance) {
        var features = new HashedFeatures();
        String last = "<";
        for (String word : utterance.words()) {
            features.add(word, 0, word.length());
            String pair = last + ' ' + word;
            features.add(pair, 0, pair.length());
            features.addRuns('_' + word + '_');
            last = word;
        }
        return features.different();
    }

    /// Returns the buckets of the runs of one to four characters of a text in any script, sorted and without
    /// duplicates.
    public static int[] ofCharacters(String text) {
        String letters = " "
                + text.substring(0, Math.min(LONGEST_TEXT_IN_CHARACTERS, text.length()))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
        var features = new HashedFeatures();
        for (int run = 1; run <= RUN; run++) {
            for (int from = 0; from + run <= letters.length(); from++) {
                features.add(letters, from, from + run);
            }
        }
        return features.different();
    }

    private void addRuns(String word) {
        for (int from = 0; from + RUN <= word.length(); from++) {
            add(word, from, from + RUN);
        }
    }

    private void add(String text, int from, int to) {
        if (count == buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * count);
        }
        buckets[count++] = bucket(text, from, to);
    }

    /// The bucket of a part of a text.
    private static int bucket(String text, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 29;
        return (int) (hash * MIX >>> Long.SIZE - BUCKET_BITS);
    }

    private int[] different() {
        Arrays.sort(buckets, 0, count);
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || buckets[i] != buckets[i - 1]) {
                buckets[size++] = buckets[i];
            }
        }
        return Arrays.copyOf(buckets, size);
    }
}
