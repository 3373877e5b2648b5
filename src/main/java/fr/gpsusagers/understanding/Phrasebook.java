package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.language.TextTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The phrases of a pack, and the needs they are about. Immutable; part of a pack.
public final class Phrasebook {

    /// Version of the learning algorithm, part of the fingerprint: a model learnt by another version is
    /// never reused.
    private static final String ALGORITHM_VERSION = "19";
    /// Hashes of the word tables that ship with the product: every model is learnt with them too.
    private static final String TABLES = Stream.of("ordinaire.tsv", "lexique.tsv", "abreviations.tsv", "langues.tsv")
            .map(TextTable::read)
            .map(rows -> Integer.toHexString(rows.hashCode()))
            .collect(Collectors.joining(" "));

    private final List<Phrase> phrases;
    private final List<Need> needs;
    private final String fingerprint;

    public Phrasebook(List<Phrase> phrases, List<Need> needs) {
        this.phrases = List.copyOf(phrases);
        this.needs = List.copyOf(needs);
        this.fingerprint = digest();
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    public List<Need> needs() {
        return needs;
    }

    /// Returns a hash of everything a model is learnt from. It changes with any phrase or with the words of
    /// any need.
    public String fingerprint() {
        return fingerprint;
    }

    /// Returns a book with only the phrases that match.
    public Phrasebook only(Predicate<Phrase> kept) {
        return new Phrasebook(phrases.stream().filter(kept).toList(), needs);
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digestAll(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Passes everything a model is learnt from to the consumer, piece by piece.
    private void digestAll(Consumer<String> to) {
        to.accept(ALGORITHM_VERSION);
        to.accept(TABLES);
        for (Phrase phrase : phrases) {
            to.accept('\n'
                    + phrase.need().map(NeedId::value).orElse("")
                    + '\t'
                    + phrase.danger().word()
                    + '\t'
                    + phrase.hand()
                    + '\t'
                    + phrase.text());
        }
        for (Need need : needs) {
            to.accept('\n' + need.id().value() + '\t' + need.isDanger());
            need.numbers().forEach(number -> to.accept('\t' + number.dialled()));
            to.accept('\t' + need.label() + '\t' + need.keywords());
        }
    }
}
