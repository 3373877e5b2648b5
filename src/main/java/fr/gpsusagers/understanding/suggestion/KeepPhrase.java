package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.Phrasebook;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Keeps the phrase of someone who agreed, without what could tell who he is.
@UseCase(writes = true)
public class KeepPhrase {

    private static final int KEY_BYTES = 16;

    private final Suggestions suggestions;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable Reader> reader = new AtomicReference<>();

    public KeepPhrase(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// What strips phrases of one pack: its words are counted once.
    private record Reader(String fingerprint, Anonymous anonymous) {}

    /// The phrase was kept.
    ///
    /// @param key by which the visitor's next pages name it
    public record Kept(String key) {}

    /// Keeps what these words say, whoever wrote them.
    ///
    /// @param book the pack's phrases: words that none of them has may be a name, and are not kept
    public Kept keep(String words, Phrasebook book, Optional<NeedId> understoodAs, LocalDate day) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        suggestions.add(key, anonymous(book).strip(words), understoodAs, day);
        return new Kept(key);
    }

    private Anonymous anonymous(Phrasebook book) {
        Reader known = reader.get();
        if (known == null || !known.fingerprint().equals(book.fingerprint())) {
            known = new Reader(book.fingerprint(), Anonymous.of(book));
            reader.set(known);
        }
        return known.anonymous();
    }
}
