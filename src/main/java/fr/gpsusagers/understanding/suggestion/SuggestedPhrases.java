package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The phrases that citizens let us keep, until an administrator has decided about them.
@UseCase
public class SuggestedPhrases {

    private static final int KEY_BYTES = 16;
    private static final int MONTHS = 3;

    private final Suggestions suggestions;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable Reader> reader = new AtomicReference<>();

    public SuggestedPhrases(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// The anonymiser of one pack, cached so that the pack's words are counted only once.
    private record Reader(String fingerprint, Anonymous anonymous) {}

    /// Stores the phrase of a citizen who agreed to it, stripped of everything that could identify them. Returns the
    /// key that identifies it on the citizen's next pages.
    ///
    /// @param book the pack's phrases: words that they do not use may be names, and are not stored
    @Writes
    public String keep(String words, Phrasebook book, Optional<NeedId> understoodAs, LocalDate day) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        suggestions.add(key, anonymous(book).strip(words), understoodAs, day);
        return key;
    }

    private Anonymous anonymous(Phrasebook book) {
        Reader known = reader.get();
        if (known == null || !known.fingerprint().equals(book.fingerprint())) {
            known = new Reader(book.fingerprint(), Anonymous.of(book));
            reader.set(known);
        }
        return known.anonymous();
    }

    /// Records what a phrase turned out to mean: the citizen refused the answer (« Ce n’est pas ça ») or chose another
    /// need, or an agent corrected it.
    ///
    /// @param key as returned by [#keep]
    /// @param meant empty if only the wrong need is known
    @Writes
    public void correct(String key, Optional<NeedId> meant, Origin origin) {
        suggestions.update(key, meant, origin);
    }

    /// Lists the phrases that await an administrator's decision.
    public List<Suggestion> list() {
        return suggestions.listAll();
    }

    /// Removes a suggestion, whether the administrator accepted it or not, and returns it; empty if none has this
    /// number.
    @Writes
    public Optional<Suggestion> remove(long number) {
        Optional<Suggestion> known = suggestions.find(number);
        known.ifPresent(_ -> suggestions.remove(number));
        return known;
    }

    /// Deletes the suggestions about which nobody has decided within three months.
    @Writes
    public void forget(Instant now) {
        suggestions.removeBefore(FrenchTime.at(now).toLocalDate().minusMonths(MONTHS));
    }
}
