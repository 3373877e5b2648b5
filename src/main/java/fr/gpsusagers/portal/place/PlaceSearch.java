package fr.gpsusagers.portal.place;

import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The search for a place on a page: in the list of communes, or on the map.
///
/// @param typed what the citizen typed, to correct it
/// @param mistake what is wrong with it; empty if nothing is
/// @param question which of the candidates is meant; empty if there are none
/// @param candidates what it may mean
record PlaceSearch(String typed, String mistake, String question, List<Link> candidates) {

    static final PlaceSearch NONE = new PlaceSearch("", "", "", List.of());

    private static final String NOT_KNOWN =
            "Nous ne connaissons pas ce lieu. Essayez le code postal, ou une commune voisine.";

    /// For an address with a code that does not exist.
    static final PlaceSearch UNKNOWN = mistaken("", NOT_KNOWN);

    /// Asks which of these places is meant.
    ///
    /// @param address the page about a place
    static PlaceSearch among(List<Place> places, String typed, Function<Place, String> address) {
        return new PlaceSearch(
                typed,
                "",
                "Quelle commune\u00A0?",
                places.stream()
                        .map(place -> new Link(place.name(), postalCodes(place), address.apply(place)))
                        .toList());
    }

    static PlaceSearch mistaken(String typed, String mistake) {
        return new PlaceSearch(typed, mistake, "", List.of());
    }

    static PlaceSearch unknown(String typed) {
        return mistaken(typed, mistakeIn(typed));
    }

    /// How to correct words that name no place.
    static String mistakeIn(String typed) {
        return typed.isBlank() ? "Écrivez le nom de votre commune, ou son code postal." : NOT_KNOWN;
    }

    /// @param more what to do, since no page shows the place
    static PlaceSearch elsewhere(String typed, OutsidePlace outside, String more) {
        return mistaken(
                typed,
                outside.name() + " est dans un autre département : "
                        + outside.departement().name() + ". " + more);
    }

    /// The postal codes of the commune: they tell apart places of one name.
    static String postalCodes(Place place) {
        return place.commune().postalCodes().stream().map(PostalCode::value).collect(Collectors.joining(", "));
    }

    boolean isWrong() {
        return !mistake.isEmpty();
    }
}
