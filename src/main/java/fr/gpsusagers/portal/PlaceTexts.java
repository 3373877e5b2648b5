package fr.gpsusagers.portal;

import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.stream.Collectors;

/// Texts about a place that was searched for, the same in the list of communes and on the map.
public final class PlaceTexts {

    public static final String NOT_KNOWN =
            "Nous ne connaissons pas ce lieu. Essayez le code postal, ou une commune voisine.";

    private PlaceTexts() {}

    /// The postal codes of the commune: they tell apart places of one name.
    public static String postalCodes(Place place) {
        return place.commune().postalCodes().stream().map(PostalCode::value).collect(Collectors.joining(", "));
    }

    public static String unknown(String typed) {
        return typed.isBlank() ? "Écrivez le nom de votre commune, ou son code postal." : NOT_KNOWN;
    }

    public static String elsewhere(PlaceAnswer.OutsidePlace outside) {
        return outside.name() + " est dans un autre département : "
                + outside.departement().name() + ". ";
    }
}
