package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Takes a phrase off the list, accepted or not.
@UseCase(writes = true)
public class RemoveSuggestion {

    private final Suggestions suggestions;

    public RemoveSuggestion(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// The phrase that was taken off; empty when there is none of this number.
    public Optional<Suggestion> remove(long number) {
        Optional<Suggestion> known = suggestions.find(number);
        known.ifPresent(_ -> suggestions.remove(number));
        return known;
    }
}
