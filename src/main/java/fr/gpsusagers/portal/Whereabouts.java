package fr.gpsusagers.portal;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.QuartierId;
import fr.gpsusagers.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Translates the place codes of an address into places, and back.
public record Whereabouts(Territory territory, LocalDate day) {

    private static final String DEPARTEMENT = "dep-";
    private static final int FEW = 3;

    public static Whereabouts of(PageContext context) {
        return new Whereabouts(context.pack().territory(), context.today());
    }

    /// The place of this journey. Empty if it names no known place.
    public Optional<PlaceAnswer> find(Journey journey) {
        List<PlaceAnswer> answers = journey.communes().stream()
                .flatMap(code -> find(code, journey.quartier()).stream())
                .toList();
        return answers.size() > 1 ? several(answers) : answers.stream().findFirst();
    }

    /// The place of this journey, if it is one place of the département.
    public Optional<Place> findOne(Journey journey) {
        return find(journey).flatMap(PlaceAnswer::onePlace);
    }

    private Optional<PlaceAnswer> find(String code, Optional<String> quartier) {
        if (code.startsWith(DEPARTEMENT)) {
            return Optional.of(territory.find(code.substring(DEPARTEMENT.length()), day))
                    .filter(PlaceAnswer.OutsidePlace.class::isInstance);
        }
        var commune = new InseeCode(code);
        Optional<Place> place = quartier.isEmpty()
                ? territory.findPlace(commune, day)
                : findInQuartier(commune, quartier.get()).or(() -> territory.findPlace(commune, day));
        return place.map(this::answer).or(() -> territory.findOutside(commune));
    }

    private Optional<Place> findInQuartier(InseeCode commune, String quartier) {
        return quartier.equals(Journey.QUARTIER_UNKNOWN)
                ? territory.findPlaceWithoutQuartier(commune, day)
                : territory
                        .findPlace(new QuartierId(quartier), day)
                        .filter(place -> place.commune().code().equals(commune));
    }

    private PlaceAnswer answer(Place place) {
        return place.isSplit()
                ? new PlaceAnswer.SplitPlace(
                        place, territory.quartiers(place.commune().code()))
                : new PlaceAnswer.OnePlace(place);
    }

    private static Optional<PlaceAnswer> several(List<PlaceAnswer> answers) {
        List<Place> places =
                answers.stream().flatMap(answer -> places(answer).stream()).toList();
        return Optional.of(new PlaceAnswer.SeveralPlaces(places));
    }

    private static List<Place> places(PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.OnePlace(Place place) -> List.of(place);
            case PlaceAnswer.SplitPlace(Place place, var _) -> List.of(place);
            case PlaceAnswer.SeveralPlaces(List<Place> places) -> places;
            case PlaceAnswer.OutsidePlace _, PlaceAnswer.UnknownPlace _ -> List.of();
        };
    }

    /// Adds an understood place to the journey. Leaves the place out if the citizen still has to choose.
    public static Journey lead(Journey journey, PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.OnePlace(Place place) -> lead(journey, place);
            case PlaceAnswer.SplitPlace(Place place, var _) -> lead(journey, place);
            case PlaceAnswer.SeveralPlaces(List<Place> places) ->
                places.stream().anyMatch(place -> place.quartier().isPresent())
                        ? journey.withoutPlace()
                        : journey.in(places.stream().map(Whereabouts::code).toList());
            case PlaceAnswer.OutsidePlace outside -> journey.in(List.of(code(outside)));
            case PlaceAnswer.UnknownPlace() -> journey.withoutPlace();
        };
    }

    /// Adds this place to the journey.
    public static Journey lead(Journey journey, Place place) {
        Journey there = journey.in(List.of(code(place)));
        return place.quartier()
                .map(quartier -> there.inQuartier(quartier.id().value()))
                .orElse(there);
    }

    /// The address of the page with its contacts: `/communes/14118?quartier=chemin-vert`.
    public static String contacts(Place place) {
        return "/communes/" + place.commune().code()
                + place.quartier().map(quartier -> "?quartier=" + quartier.id()).orElse("");
    }

    private static String code(Place place) {
        return place.commune().code().value();
    }

    private static String code(PlaceAnswer.OutsidePlace outside) {
        return outside.code()
                .map(InseeCode::value)
                .orElse(DEPARTEMENT + outside.departement().code());
    }

    /// The name of a place on a page: « Lisieux », « Ifs ou Cormelles-le-Royal », « 14 communes ».
    public static String name(PlaceAnswer answer) {
        if (answer instanceof PlaceAnswer.OutsidePlace outside) {
            return outside.name();
        }
        List<Place> places = places(answer);
        return places.size() > FEW
                ? places.size() + " communes"
                : places.stream().map(Place::name).collect(Collectors.joining(" ou "));
    }
}
