package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.SectorId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/lieux?q=`: the places that a typed text may mean.
@RestController
class PlacesController {

    private final PackInUse inService;
    private final FindPlace findPlace;
    private final Clock clock;

    PlacesController(PackInUse inService, FindPlace findPlace, Clock clock) {
        this.inService = inService;
        this.findPlace = findPlace;
        this.clock = clock;
    }

    /// @param status `commune`, `quartier`, `choices`, `split`, `outside` or `unknown`
    /// @param places the matching places, most likely first; for a split commune, its quartiers
    /// @param departement the département of a place outside this one
    record PlacesView(
            String status, List<PlaceView> places, @Nullable Departement departement) {}

    record PlaceView(
            String insee,
            String name,
            List<String> postalCodes,
            @Nullable String quartier,
            @Nullable String sector) {

        static PlaceView of(Place place) {
            return new PlaceView(
                    place.commune().code().value(),
                    place.name(),
                    place.commune().postalCodes().stream()
                            .map(PostalCode::value)
                            .toList(),
                    place.quartier().map(quartier -> quartier.id().value()).orElse(null),
                    place.sector().map(SectorId::value).orElse(null));
        }

        static PlaceView of(Place commune, Quartier quartier) {
            return of(new Place(
                    commune.commune(), Optional.of(quartier), new Place.Sectoring.Certain(quartier.sector())));
        }
    }

    @GetMapping("/api/v1/lieux")
    @MayCall(Who.ANYONE)
    PlacesView lookUp(@RequestParam("q") String typed) {
        PlaceAnswer answer = findPlace.find(
                inService.current().territory(), typed, FrenchTime.now(clock).toLocalDate());
        return switch (answer) {
            case OnePlace(Place place) ->
                new PlacesView(
                        place.quartier().isPresent() ? "quartier" : "commune", List.of(PlaceView.of(place)), null);
            case SplitPlace(Place place, List<Quartier> quartiers) ->
                new PlacesView(
                        "split",
                        quartiers.stream()
                                .map(quartier -> PlaceView.of(place, quartier))
                                .toList(),
                        null);
            case SeveralPlaces(List<Place> candidates) ->
                new PlacesView("choices", candidates.stream().map(PlaceView::of).toList(), null);
            case OutsidePlace outside -> new PlacesView("outside", List.of(), outside.departement());
            case UnknownPlace() -> new PlacesView("unknown", List.of(), null);
        };
    }
}
