package fr.gpsusagers.portal.place;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.search.NamesFound;
import fr.gpsusagers.portal.DangerInWords;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NameSearch;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Finds a commune, contact or need by the name that the citizen types. Whoever tells of a danger here is shown the
/// numbers. The words stay in the body of the request.
@Controller
final class SearchController {

    private static final int LONGEST = 100;
    private static final Journey NOWHERE = Journey.parse("", List.of(), "", List.of());

    private final Reception reception;
    private final FindPlace findPlace;
    private final NameSearch nameSearch;
    private final DangerInWords dangerInWords;

    SearchController(Reception reception, FindPlace findPlace, NameSearch nameSearch, DangerInWords dangerInWords) {
        this.reception = reception;
        this.findPlace = findPlace;
        this.nameSearch = nameSearch;
        this.dangerInWords = dangerInWords;
    }

    @PostMapping("/communes")
    @MayCall(Who.ANYONE)
    View lookUp(@RequestParam(name = "ou", defaultValue = "") String typed) {
        PageContext context = reception.welcome();
        String brief =
                typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        Optional<NeedId> danger = dangerInWords.hear(context, brief).needAt(DangerLevel.NOW);
        if (danger.isPresent()) {
            return new Redirect(NOWHERE.along(context.pack().guide().shortestWay(danger.get()))
                    .address());
        }
        NamesFound names = nameSearch.search(context, brief, NOWHERE);
        if (!names.named().isEmpty()) {
            return named(context, names, brief);
        }
        return switch (findPlace.find(
                context.pack().territory(), brief, context.now().toLocalDate())) {
            case PlaceAnswer.OnePlace(Place place) -> new Redirect(SearchPages.address(place));
            case PlaceAnswer.SplitPlace(Place place, var _) -> new Redirect(SearchPages.address(place));
            case PlaceAnswer.SeveralPlaces(var candidates) -> SearchPages.choose(context, candidates, brief);
            case PlaceAnswer.OutsidePlace outside -> SearchPages.elsewhere(context, outside, brief);
            case PlaceAnswer.UnknownPlace _ ->
                names.best().isEmpty()
                        ? SearchPages.askAgain(context, brief)
                        : SearchPages.chooseNamed(context, names.best(), NOWHERE, brief);
        };
    }

    /// The words name one contact or several, and perhaps a place.
    private static View named(PageContext context, NamesFound names, String typed) {
        Journey there =
                names.place().map(place -> Whereabouts.lead(NOWHERE, place)).orElse(NOWHERE);
        List<Found> named =
                names.named().stream().<Found>map(Found.FoundContact::new).toList();
        return named.size() == 1
                ? new Redirect(NameSearch.address(named.getFirst(), there))
                : SearchPages.chooseNamed(context, named, there, typed);
    }
}
