package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Optional;

/// A question of the guide.
///
/// @param theme the theme it belongs to; empty for the first question
/// @param help a line shown under the question
/// @param none where the answer « aucune de ces réponses » leads
/// @param spot where it stands in the pack
public record Question(
        QuestionId id,
        Optional<ThemeId> theme,
        String text,
        Optional<String> help,
        List<Choice> choices,
        NextStep none,
        Spot spot) {}
