package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Removes a suggestion, whether the administrator accepted it or not.
@UseCase(writes = true)
public class RemoveSuggestion {

    private final Suggestions suggestions;

    public RemoveSuggestion(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// Returns the removed suggestion; empty if none has this number.
    public Optional<Suggestion> remove(long number) {
        Optional<Suggestion> known = suggestions.find(number);
        known.ifPresent(_ -> suggestions.remove(number));
        return known;
    }
}
