package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.QuartierId;
import fr.gpsusagers.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The place that the agent typed or chose.
record PlaceAsked(FindPlace places, Territory territory, LocalDate day) {

    private static final String QUARTIER = "q-";
    private static final String COMMUNE = "c-";
    private static final int SHORTEST_NAME = 4;

    /// Returns the place. Empty if the agent typed none: the words may then tell it.
    Optional<PlaceAnswer> find(Sought sought) {
        return sought.placeChosen()
                .flatMap(this::place)
                .<PlaceAnswer>map(PlaceAnswer.OnePlace::new)
                .or(() -> sought.place().isEmpty()
                        ? Optional.empty()
                        : Optional.of(places.find(territory, sought.place(), day)));
    }

    /// Takes the only place that the caller may mean if the words name it: « Vire » for Vire Normandie. Drops one that
    /// only resembles another word: « mars » and Le Marais-la-Chapelle.
    Optional<PlaceAnswer> settle(Optional<PlaceAnswer> where, Sought sought) {
        return where.flatMap(answer ->
                answer instanceof PlaceAnswer.SeveralPlaces(List<Place> places) && places.size() == 1
                        ? only(answer, places.getFirst(), sought)
                        : where);
    }

    private static Optional<PlaceAnswer> only(PlaceAnswer answer, Place place, Sought sought) {
        if (names(place.name()).stream().anyMatch(names(sought.words() + " " + sought.place())::contains)) {
            return Optional.of(new PlaceAnswer.OnePlace(place));
        }
        return sought.place().isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    /// The words of a text that can name a place, without articles.
    private static Set<String> names(String text) {
        return Stream.of(Letters.plain(text).split("[^a-z]+"))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
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

    /// « Lisieux, Pays d’Auge Sud », « Rouen : Seine-Maritime, un autre département ».
    ///
    /// @param nearest the places that may be meant, where the place is not recognised
    String inWords(Optional<PlaceAnswer> where, List<Place> nearest) {
        return where.map(answer -> switch (answer) {
                    case PlaceAnswer.OnePlace(Place place) -> named(place);
                    case PlaceAnswer.SplitPlace(Place place, var _) -> place.name() + "\u00A0: quel quartier\u00A0?";
                    case PlaceAnswer.SeveralPlaces _ -> "Plusieurs lieux possibles";
                    case PlaceAnswer.OutsidePlace outside ->
                        outside.name() + "\u00A0: " + outside.departement().name() + ", un autre département";
                    case PlaceAnswer.UnknownPlace() ->
                        nearest.isEmpty()
                                ? "Lieu non reconnu. Essayez le code postal."
                                : "Lieu non reconnu. Un de ceux-ci\u00A0?";
                })
                .orElse("");
    }

    private String named(Place place) {
        return place.sector()
                .flatMap(territory::findSector)
                .filter(sector -> !sector.name().equals(place.name()))
                .map(sector -> place.name() + ", " + sector.name())
                .orElse(place.name());
    }
}
