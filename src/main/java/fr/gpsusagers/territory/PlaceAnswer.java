package fr.gpsusagers.territory;

import java.util.List;
import java.util.Optional;

/// What was understood of a place as a person typed it.
public sealed interface PlaceAnswer {

    /// One commune, or one quartier, without doubt.
    record OnePlace(Place place) implements PlaceAnswer {}

    /// A commune that several sectors share: the quartier decides.
    record SplitPlace(Place place, List<Quartier> quartiers) implements PlaceAnswer {}

    /// Several places fit: at most six when typed by name, all of them when typed by postal code. Likeliest first.
    record SeveralPlaces(List<Place> candidates) implements PlaceAnswer {}

    /// A French place outside the département (or a département named alone).
    ///
    /// @param name the commune, or the département where only that is known
    /// @param code of the commune; empty where only the département is known
    record OutsidePlace(String name, Departement departement, Optional<InseeCode> code) implements PlaceAnswer {}

    /// Nothing that the product knows.
    record UnknownPlace() implements PlaceAnswer {}
}
