package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.util.Optional;

/// Records what a phrase turned out to mean: the citizen refused the answer (« Ce n’est pas ça ») or chose another
/// need, or an agent corrected it.
@UseCase
public class CorrectPhrase {

    private final Suggestions suggestions;

    public CorrectPhrase(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// @param key as returned by [KeepPhrase]
    /// @param meant empty if only the wrong need is known
    @Writes
    public Origin correct(String key, Optional<NeedId> meant, Origin origin) {
        suggestions.update(key, meant, origin);
        return origin;
    }
}
