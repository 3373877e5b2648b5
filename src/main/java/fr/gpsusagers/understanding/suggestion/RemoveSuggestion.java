package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.util.Optional;

/// Removes a suggestion, whether the administrator accepted it or not.
@UseCase
public class RemoveSuggestion {

    private final Suggestions suggestions;

    public RemoveSuggestion(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// Returns the removed suggestion; empty if none has this number.
    @Writes
    public Optional<Suggestion> remove(long number) {
        Optional<Suggestion> known = suggestions.find(number);
        known.ifPresent(_ -> suggestions.remove(number));
        return known;
    }
}
