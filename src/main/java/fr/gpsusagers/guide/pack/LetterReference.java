package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words in the references of some letters, and the need that those letters are about.
///
/// @param words in capitals without accents; each must begin a word of the reference
/// @param sender the answer to the letter question for which this reference counts; empty if
///     it counts for any sender
record LetterReference(List<String> words, Optional<NextStep> sender, NeedId need, Spot spot) {

    static LetterReference read(YamlItem item) {
        return new LetterReference(
                words(item.get("modele")),
                item.find("expediteur").map(GuidePart::step),
                new NeedId(item.get("besoin")),
                item.spot());
    }

    /// Whether a reference, as the citizen copied it, contains all the words.
    boolean fits(List<String> reference) {
        return words.stream().allMatch(word -> reference.stream().anyMatch(part -> part.startsWith(word)));
    }

    /// Whether a letter from this sender can have this reference. An unknown sender may be any.
    boolean mayComeFrom(Optional<NextStep> given) {
        return sender.isEmpty() || given.isEmpty() || sender.equals(given);
    }

    /// Splits a text into words of letters only, in capitals without accents: « RSA-SUSP/2026 » gives RSA, SUSP.
    static List<String> words(String text) {
        String plain = Letters.withoutAccents(text).toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^A-Z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
