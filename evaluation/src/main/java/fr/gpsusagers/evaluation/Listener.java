package fr.gpsusagers.evaluation;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Danger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// An engine under evaluation: it understands phrases.
@FunctionalInterface
public interface Listener {

    /// The result for one phrase.
    ///
    /// @param needs likeliest first
    /// @param confidence of the first need; empty if the page only asks a question
    /// @param alone whether it answers without asking
    /// @param language code of the recognised language, such as `fr` or `uk`
    /// @param number the first number for help that the page shows: that of the alarm, or of the gentle line; empty
    /// if it shows neither
    record Understood(
            List<Optional<NeedId>> needs,
            OptionalDouble confidence,
            boolean alone,
            Danger danger,
            Optional<String> number,
            String language) {}

    Understood listen(String phrase);
}
