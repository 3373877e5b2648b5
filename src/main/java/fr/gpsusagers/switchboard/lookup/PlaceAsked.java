package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.QuartierId;
import fr.gpsusagers.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The place that the agent typed or chose.
record PlaceAsked(FindPlace places, Territory territory, LocalDate day) {

    private static final String QUARTIER = "q-";
    private static final String COMMUNE = "c-";

    /// Returns the place. Empty if the agent typed none: the words may then tell it.
    Optional<PlaceAnswer> find(Sought sought) {
        return sought.placeChosen()
                .flatMap(this::place)
                .<PlaceAnswer>map(PlaceAnswer.OnePlace::new)
                .or(() -> sought.place().isEmpty()
                        ? Optional.empty()
                        : Optional.of(places.find(territory, sought.place(), day)));
    }

    private Optional<Place> place(String code) {
        if (code.startsWith(QUARTIER) && Identifiers.isOne(code.substring(2))) {
            return territory.findPlace(new QuartierId(code.substring(2)), day);
        }
        return code.matches(COMMUNE + "\\w{5}")
                ? territory.findPlace(new InseeCode(code.substring(2)), day)
                : Optional.empty();
    }

    /// Returns the places among which the agent must choose. Empty if there is nothing to choose.
    List<Place> candidates(PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.SeveralPlaces(List<Place> places) -> places;
            case PlaceAnswer.SplitPlace(Place _, var quartiers) ->
                quartiers.stream()
                        .flatMap(quartier -> territory.findPlace(quartier.id(), day).stream())
                        .toList();
            case PlaceAnswer.OnePlace _, PlaceAnswer.OutsidePlace _, PlaceAnswer.UnknownPlace _ -> List.of();
        };
    }

    static String code(Place place) {
        return place.quartier()
                .map(quartier -> QUARTIER + quartier.id().value())
                .orElseGet(() -> COMMUNE + place.commune().code().value());
    }
}
