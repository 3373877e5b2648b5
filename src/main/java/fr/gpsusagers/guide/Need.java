package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Optional;

/// A need of citizens: an end of the guide.
///
/// @param isOfOwnDeeds whether it is about the citizen's own violence towards others; never assumed of a citizen
///     who is afraid of someone
/// @param numbers the numbers of a danger, most urgent first
/// @param help a discreet line under the answer
/// @param alert a line to show prominently
/// @param whenClosed what to do now if the contact is closed
/// @param papers documents to prepare
/// @param keywords words that citizens use for it
/// @param spot where it stands in the pack
public record Need(
        NeedId id,
        ThemeId theme,
        String label,
        String explanation,
        Urgency urgency,
        boolean isOfOwnDeeds,
        List<PhoneNumber> numbers,
        Optional<String> help,
        Optional<String> alert,
        Optional<String> whenClosed,
        List<String> papers,
        List<String> keywords,
        Spot spot) {

    /// Whether the numbers come first, before any question.
    public boolean isDanger() {
        return urgency == Urgency.DANGER;
    }

    /// Whether someone else who hears or reads about this need could harm the citizen.
    public boolean asksForCaution() {
        return isDanger() || !numbers.isEmpty();
    }
}
