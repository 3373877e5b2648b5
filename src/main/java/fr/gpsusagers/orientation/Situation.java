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

/// All that the product knows about a citizen who asks.
///
/// @param where the place as it was understood; empty if the citizen named none
/// @param at the moment, in French legal time
/// @param danger a danger mentioned besides the need
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

    /// A situation without a danger besides the need.
    public Situation(
            Optional<NeedId> need, Optional<PlaceAnswer> where, LocalDateTime at, Set<Constraint> constraints) {
        this(need, where, at, constraints, Danger.NONE, Set.of());
    }

    /// Returns this situation with another need.
    public Situation withNeed(NeedId other) {
        return new Situation(Optional.of(other), where, at, constraints, danger, circumstances);
    }

    /// Returns this situation at another place. Empty if none is known.
    public Situation withPlace(Optional<PlaceAnswer> other) {
        return new Situation(need, other, at, constraints, danger, circumstances);
    }

    /// Returns the danger that calls for a gentle line with its number, without an alarm.
    public Optional<NeedId> support() {
        return danger.needAt(DangerLevel.SUPPORT);
    }

    /// Returns the danger whose numbers come first, whatever the need.
    public Optional<NeedId> alarm() {
        return danger.needAt(DangerLevel.NOW);
    }

    /// Returns the place, if exactly one was understood.
    public Optional<Place> knownPlace() {
        return where.flatMap(PlaceAnswer::onePlace);
    }

    public boolean has(Constraint constraint) {
        return constraints.contains(constraint);
    }
}
