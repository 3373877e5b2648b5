package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.understanding.Phrasebook;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Stores the phrase of a citizen who agreed to it, stripped of everything that could identify them.
@UseCase
public class KeepPhrase {

    private static final int KEY_BYTES = 16;

    private final Suggestions suggestions;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable Reader> reader = new AtomicReference<>();

    public KeepPhrase(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// The anonymiser of one pack, cached so that the pack's words are counted only once.
    private record Reader(String fingerprint, Anonymous anonymous) {}

    /// The phrase is stored.
    ///
    /// @param key identifies the phrase on the citizen's next pages
    public record Kept(String key) {}

    /// Stores the words of a phrase that identify nobody.
    ///
    /// @param book the pack's phrases: words that they do not use may be names, and are not stored
    @Writes
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
