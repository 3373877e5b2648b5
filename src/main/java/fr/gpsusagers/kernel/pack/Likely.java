package fr.gpsusagers.kernel.pack;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Suggests the word that the author of a pack most likely meant to write.
public final class Likely {

    private static final int LETTERS_PER_TYPO = 3;

    private Likely() {}

    /// Returns the closest of these words, if one is close enough: at most one typo per three
    /// letters, and always one.
    public static Optional<String> of(String written, Collection<String> known) {
        String plain = plain(written);
        int most = Math.max(1, plain.length() / LETTERS_PER_TYPO);
        return known.stream()
                .filter(word -> Math.abs(word.length() - plain.length()) <= most)
                .filter(word -> typos(plain, plain(word)) <= most)
                .min(Comparator.<String>comparingInt(word -> typos(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Returns the question « Vouliez-vous « telephone » ? », or the other advice when no word is close enough.
    public static String question(String written, Collection<String> known, String otherwise) {
        return of(written, known)
                .map(word -> " Vouliez-vous « " + word + " » ?")
                .orElse(" " + otherwise);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[ _]+", "_");
    }

    /// Counts the letters added, lost, changed or swapped with their neighbour.
    private static int typos(String one, String other) {
        int[][] typos = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                typos[i][j] = i == 0 || j == 0 ? i + j : fewest(typos, one, other, i, j);
            }
        }
        return typos[one.length()][other.length()];
    }

    private static int fewest(int[][] typos, String one, String other, int i, int j) {
        int changed = typos[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, 1 + Math.min(typos[i - 1][j], typos[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, typos[i - 2][j - 2] + 1) : fewest;
    }
}
