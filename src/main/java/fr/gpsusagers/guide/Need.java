package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Optional;

/// A need that people have: an end of the guide.
///
/// @param isOfOwnDeeds whether it is about what the person does to others: never supposed of who is afraid of someone
/// @param numbers the numbers of a danger, most urgent first
/// @param help a quiet line under the answer
/// @param alert a line to put forward
/// @param whenClosed what to do now when it is closed
/// @param papers what to prepare
/// @param keywords words that people use for it
/// @param spot where the pack says so
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
}
