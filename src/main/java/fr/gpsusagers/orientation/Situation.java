package fr.gpsusagers.orientation;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/// All that the product knows of a person who asks.
///
/// @param where what was understood of the place; empty when nothing was said
/// @param at the moment, at the legal time of France
/// @param danger a danger that was told of, beside the need
/// @param circumstances facts that decide which emergency number is shown first
public record Situation(
        Optional<NeedId> need,
        Optional<PlaceAnswer> where,
        LocalDateTime at,
        Set<Constraint> constraints,
        Danger danger,
        Set<Circumstance> circumstances) {

    public Situation {
        constraints = Set.copyOf(constraints);
        circumstances = Set.copyOf(circumstances);
    }

    /// A situation in which no danger was told, but by the need itself.
    public Situation(
            Optional<NeedId> need, Optional<PlaceAnswer> where, LocalDateTime at, Set<Constraint> constraints) {
        this(need, where, at, constraints, Danger.NONE, Set.of());
    }

    /// The same person, if this were the need.
    public Situation withNeed(NeedId other) {
        return new Situation(Optional.of(other), where, at, constraints, danger, circumstances);
    }

    /// The danger that calls for help and not for an alarm: its number is given gently.
    public Optional<NeedId> support() {
        return danger.needAt(DangerLevel.SUPPORT);
    }

    /// The danger whose numbers come first, whatever the need.
    public Optional<NeedId> alarm() {
        return danger.needAt(DangerLevel.NOW);
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
