package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.util.Optional;

/// Notes what a phrase turned out to mean: « Ce n’est pas ça », the choice made among three, an agent's correction.
@UseCase(writes = true)
public class CorrectPhrase {

    private final Suggestions suggestions;

    public CorrectPhrase(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// Gives back what was noted.
    ///
    /// @param key as [KeepPhrase] gave it
    /// @param meant empty when it is only known what it does not mean
    public Origin correct(String key, Optional<NeedId> meant, Origin origin) {
        suggestions.update(key, meant, origin);
        return origin;
    }
}
