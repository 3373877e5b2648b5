package fr.gpsusagers.understanding.learning.features;

import java.util.Arrays;
import java.util.Locale;

/// The runs of one to four characters of a text in any script, hashed into the buckets of [HashedFeatures]: what tells
/// a language.
public final class CharacterFeatures {

    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_RUN = 4;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private CharacterFeatures() {}

    /// The buckets of a text, in ascending order, each once.
    public static int[] of(String text) {
        String letters = " "
                + text.substring(0, Math.min(LONGEST_TEXT, text.length()))
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
        int[] buckets = new int[LONGEST_RUN * letters.length()];
        int count = 0;
        for (int run = 1; run <= LONGEST_RUN; run++) {
            for (int from = 0; from + run <= letters.length(); from++) {
                buckets[count++] = bucket(letters, from, from + run);
            }
        }
        return Arrays.stream(buckets, 0, count).sorted().distinct().toArray();
    }

    private static int bucket(String text, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 29;
        return (int) Long.remainderUnsigned(hash * MIX, HashedFeatures.BUCKETS);
    }
}
