package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words that the references of some letters hold, and the need they tell.
///
/// @param words all must begin a word of the reference, in capitals without accents
/// @param sender the answer to the letter question that this reference belongs to; empty when any may have written it
record LetterReference(List<String> words, Optional<NextStep> sender, NeedId need, Spot spot) {

    static LetterReference read(YamlItem item) {
        return new LetterReference(
                words(item.get("modele")),
                item.find("expediteur").map(GuidePart::step),
                new NeedId(item.get("besoin")),
                item.spot());
    }

    /// Whether a reference, as a person copies it, holds all the words.
    boolean fits(List<String> reference) {
        return words.stream().allMatch(word -> reference.stream().anyMatch(part -> part.startsWith(word)));
    }

    /// Whether a letter of this sender can bear it; an unknown sender can be anyone.
    boolean mayComeFrom(Optional<NextStep> given) {
        return sender.isEmpty() || given.isEmpty() || sender.equals(given);
    }

    /// The letters-only words of a text, in capitals without accents; « RSA-SUSP/2026 » gives RSA, SUSP.
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^A-Z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
