package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.UseCase;
import java.util.List;

/// Lists the phrases that await an administrator's decision.
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
