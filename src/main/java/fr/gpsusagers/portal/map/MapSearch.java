package fr.gpsusagers.portal.map;

import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.stream.Collectors;

/// The search for a place on the map.
///
/// @param typed what the citizen typed, to correct it
/// @param mistake what is wrong with it; empty if nothing is
/// @param candidates the places that it may mean
record MapSearch(String typed, String mistake, List<Found> candidates) {

    static final MapSearch NONE = new MapSearch("", "", List.of());

    private static final String NOT_KNOWN =
            "Nous ne connaissons pas ce lieu. Essayez le code postal, ou une commune voisine.";

    /// For an address with a code that does not exist.
    static final MapSearch UNKNOWN = new MapSearch("", NOT_KNOWN, List.of());

    /// A place that the citizen may mean.
    record Found(String name, String detail, String address) {}

    static MapSearch choose(String typed, List<Place> candidates) {
        return new MapSearch(
                typed,
                "",
                candidates.stream()
                        .map(place -> new Found(
                                place.name(), postalCodes(place), Lit.of(place).address()))
                        .toList());
    }

    static MapSearch elsewhere(String typed, PlaceAnswer.OutsidePlace outside) {
        String where = outside.name() + " est dans un autre département : "
                + outside.departement().name() + ". La carte ne le montre pas.";
        return new MapSearch(typed, where, List.of());
    }

    static MapSearch unknown(String typed) {
        return new MapSearch(
                typed, typed.isBlank() ? "Écrivez le nom de votre commune, ou son code postal." : NOT_KNOWN, List.of());
    }

    boolean isWrong() {
        return !mistake.isEmpty();
    }

    private static String postalCodes(Place place) {
        return place.commune().postalCodes().stream().map(PostalCode::value).collect(Collectors.joining(", "));
    }
}
