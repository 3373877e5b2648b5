package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Need;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/// The phrases of a pack, and the needs that they are about. Immutable; part of a pack.
public final class Phrasebook {

    /// Changes with the way of learning, so that no model learnt otherwise is taken for this one's.
    private static final String WAY_OF_LEARNING = "3";

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

    /// Names all that is learnt from: other phrases or words of needs, another name.
    public String fingerprint() {
        return fingerprint;
    }

    /// The same book with some of its phrases only.
    public Phrasebook only(Predicate<Phrase> kept) {
        return new Phrasebook(phrases.stream().filter(kept).toList(), needs);
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, WAY_OF_LEARNING);
            phrases.forEach(phrase -> add(
                    digest,
                    phrase.need() + "\t" + phrase.danger() + "\t" + phrase.register() + "\t" + phrase.hand() + "\t"
                            + phrase.text()));
            needs.forEach(need ->
                    add(digest, need.id() + "\t" + need.urgency() + "\t" + need.label() + "\t" + need.keywords()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
