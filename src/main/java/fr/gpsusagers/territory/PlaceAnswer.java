package fr.gpsusagers.territory;

import java.util.List;
import java.util.Optional;

/// The result of looking for a place that a citizen typed.
public sealed interface PlaceAnswer {

    /// One commune or one quartier, without doubt.
    record OnePlace(Place place) implements PlaceAnswer {}

    /// A commune split between sectors: its quartiers decide.
    record SplitPlace(Place place, List<Quartier> quartiers) implements PlaceAnswer {}

    /// Places to choose from, likeliest first: at most twelve if found by name, all of them if found by postal
    /// code. A single place is one that the citizen must confirm.
    record SeveralPlaces(List<Place> candidates) implements PlaceAnswer {}

    /// A place in France outside the département, or another département named alone.
    ///
    /// @param name the commune, or the département if no commune is known
    /// @param code code of the commune; empty if only the département is known
    record OutsidePlace(String name, Departement departement, Optional<InseeCode> code) implements PlaceAnswer {}

    /// The product does not know the place.
    record UnknownPlace() implements PlaceAnswer {}

    /// The place, if it is one place of the département.
    default Optional<Place> onePlace() {
        return switch (this) {
            case OnePlace(Place place) -> Optional.of(place);
            case SplitPlace(Place place, var _) -> Optional.of(place);
            case SeveralPlaces _, OutsidePlace _, UnknownPlace _ -> Optional.empty();
        };
    }
}
