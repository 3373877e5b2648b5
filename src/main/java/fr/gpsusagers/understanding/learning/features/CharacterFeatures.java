package fr.gpsusagers.understanding.learning.features;

import java.util.Arrays;
import java.util.Locale;

/// Features that identify a language: the runs of one to four characters of a text in any script, each hashed into
/// one of the buckets of [HashedFeatures].
public final class CharacterFeatures {

    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_RUN = 4;

    private CharacterFeatures() {}

    /// Returns the bucket numbers of a text, sorted and without duplicates.
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
                buckets[count++] = HashedFeatures.bucket(letters, from, from + run);
            }
        }
        return Arrays.stream(buckets, 0, count).sorted().distinct().toArray();
    }
}
