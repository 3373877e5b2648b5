package fr.gpsusagers.orientation;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/// All that the product knows of a person who asks.
///
/// @param where what was understood of the place; empty when nothing was said
/// @param at the moment, at the legal time of France
/// @param support a danger that calls for help and not for an alarm: its number is given gently
public record Situation(
        Optional<NeedId> need,
        Optional<PlaceAnswer> where,
        LocalDateTime at,
        Set<Constraint> constraints,
        Optional<NeedId> support) {

    public Situation {
        constraints = Set.copyOf(constraints);
    }

    /// A situation in which no danger was told, but by the need itself.
    public Situation(
            Optional<NeedId> need, Optional<PlaceAnswer> where, LocalDateTime at, Set<Constraint> constraints) {
        this(need, where, at, constraints, Optional.empty());
    }

    /// The same person, if this were the need.
    public Situation withNeed(NeedId other) {
        return new Situation(Optional.of(other), where, at, constraints, support);
    }

    /// The place, where exactly one was understood.
    public Optional<Place> knownPlace() {
        return where.flatMap(answer -> switch (answer) {
            case PlaceAnswer.OnePlace(Place place) -> Optional.of(place);
            case PlaceAnswer.SplitPlace(Place place, var _) -> Optional.of(place);
            case PlaceAnswer.SeveralPlaces _, PlaceAnswer.OutsidePlace _, PlaceAnswer.UnknownPlace _ ->
                Optional.empty();
        });
    }

    public boolean has(Constraint constraint) {
        return constraints.contains(constraint);
    }
}
