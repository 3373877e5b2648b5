package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.UseCase;
import java.util.List;

/// The phrases that wait for an administrator.
@UseCase
public final class ListSuggestions {

    private final Suggestions suggestions;

    public ListSuggestions(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    public List<Suggestion> list() {
        return suggestions.listAll();
    }
}
