package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What words hold beside the need, so that it is not asked again.
///
/// @param place the place that is told; empty when none is
/// @param constraints what makes some channels of no use to who speaks
/// @param circumstances facts that decide which emergency number is shown first; empty if there is no danger
/// @param moments dates, delays and deadlines, as they were said
/// @param aboutLetter the need that a letter's reference tells
/// @param secondNeed another need that is told as clearly
public record Clues(
        Optional<PlaceAnswer> place,
        Set<Constraint> constraints,
        Asker asker,
        Set<Circumstance> circumstances,
        List<String> moments,
        Optional<NeedId> aboutLetter,
        Optional<NeedId> secondNeed) {

    public Clues {
        constraints = Set.copyOf(constraints);
        circumstances = Set.copyOf(circumstances);
        moments = List.copyOf(moments);
    }

    /// Hidden: words of people never reach a log.
    @Override
    public String toString() {
        return "clues";
    }
}
