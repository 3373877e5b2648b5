package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;

/// Forgets the phrases that nobody looked at for three months.
@UseCase(writes = true)
public class ForgetSuggestions {

    private static final int MONTHS = 3;

    private final Suggestions suggestions;

    public ForgetSuggestions(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// How many were forgotten.
    public record Forgotten(int count) {}

    /// Forgets those that are three months old at this instant.
    public Forgotten forget(Instant now) {
        return new Forgotten(suggestions.removeBefore(
                now.atZone(FrenchTime.ZONE).toLocalDate().minusMonths(MONTHS)));
    }
}
