package fr.gpsusagers.understanding.measure;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Danger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Something that understands phrases, to be measured.
@FunctionalInterface
public interface Listener {

    /// What was understood.
    ///
    /// @param needs likeliest first
    /// @param confidence of the first one; empty where the page asks, and so claims nothing
    /// @param alone whether it would go on without asking
    /// @param language the language in which it was understood: `fr`, `uk`
    /// @param number the emergency number at the top of the page; empty if the page shows no alarm
    record Understood(
            List<Optional<NeedId>> needs,
            OptionalDouble confidence,
            boolean alone,
            Danger danger,
            Optional<String> number,
            String language) {}

    Understood listen(String phrase);
}
