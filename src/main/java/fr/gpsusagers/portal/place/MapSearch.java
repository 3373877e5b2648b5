package fr.gpsusagers.portal.place;

import fr.gpsusagers.portal.PlaceTexts;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;

/// The search for a place on the map.
///
/// @param typed what the citizen typed, to correct it
/// @param mistake what is wrong with it; empty if nothing is
/// @param candidates the places that it may mean
record MapSearch(String typed, String mistake, List<Found> candidates) {

    static final MapSearch NONE = new MapSearch("", "", List.of());

    /// For an address with a code that does not exist.
    static final MapSearch UNKNOWN = new MapSearch("", PlaceTexts.NOT_KNOWN, List.of());

    /// A place that the citizen may mean.
    record Found(String name, String detail, String address) {}

    static MapSearch choose(String typed, List<Place> candidates) {
        return new MapSearch(
                typed,
                "",
                candidates.stream()
                        .map(place -> new Found(
                                place.name(),
                                PlaceTexts.postalCodes(place),
                                Lit.of(place).address()))
                        .toList());
    }

    static MapSearch elsewhere(String typed, PlaceAnswer.OutsidePlace outside) {
        String where = PlaceTexts.elsewhere(outside) + "La carte ne le montre pas.";
        return new MapSearch(typed, where, List.of());
    }

    static MapSearch unknown(String typed) {
        return new MapSearch(typed, PlaceTexts.unknown(typed), List.of());
    }

    boolean isWrong() {
        return !mistake.isEmpty();
    }
}
