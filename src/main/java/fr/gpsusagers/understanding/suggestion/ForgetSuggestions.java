package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Deletes suggested phrases that no administrator has accepted or rejected within three months.
@UseCase
public class ForgetSuggestions {

    private static final int MONTHS = 3;

    private final Suggestions suggestions;

    public ForgetSuggestions(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// How many suggestions were deleted.
    public record Forgotten(int count) {}

    /// Deletes the suggestions that are more than three months old.
    @Writes
    public Forgotten forget(Instant now) {
        return new Forgotten(suggestions.removeBefore(
                now.atZone(FrenchTime.ZONE).toLocalDate().minusMonths(MONTHS)));
    }
}
