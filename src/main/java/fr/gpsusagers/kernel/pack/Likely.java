package fr.gpsusagers.kernel.pack;

import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.kernel.french.Typing;
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
                .filter(word -> Typing.slipsBetween(plain, plain(word), most) <= most)
                .min(Comparator.<String>comparingInt(word -> Typing.slipsBetween(plain, plain(word), most))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Returns the question « Vouliez-vous « telephone » ? », or the other advice when no word is close enough.
    public static String question(String written, Collection<String> known, String otherwise) {
        return of(written, known)
                .map(word -> " Vouliez-vous « " + word + " » ?")
                .orElse(" " + otherwise);
    }

    private static String plain(String word) {
        return Letters.withoutAccents(word.strip().toLowerCase(Locale.ROOT)).replaceAll("[ _]+", "_");
    }
}
