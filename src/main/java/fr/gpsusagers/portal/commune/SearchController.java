package fr.gpsusagers.portal.commune;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Finds a commune by what the citizen types, which stays in the body of the request.
@Controller
final class SearchController {

    private static final int LONGEST = 100;

    private final Reception reception;
    private final FindPlace findPlace;

    SearchController(Reception reception, FindPlace findPlace) {
        this.reception = reception;
        this.findPlace = findPlace;
    }

    @PostMapping("/communes")
    @MayCall(Who.ANYONE)
    View find(@RequestParam(name = "ou", defaultValue = "") String typed) {
        PageContext context = reception.welcome();
        String brief =
                typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        return switch (findPlace.find(
                context.pack().territory(), brief, context.now().toLocalDate())) {
            case PlaceAnswer.OnePlace(Place place) -> new Redirect(SearchPages.address(place));
            case PlaceAnswer.SplitPlace(Place place, var _) -> new Redirect(SearchPages.address(place));
            case PlaceAnswer.SeveralPlaces(var candidates) -> SearchPages.choose(context, candidates, brief);
            case PlaceAnswer.OutsidePlace outside -> SearchPages.elsewhere(context, outside, brief);
            case PlaceAnswer.UnknownPlace _ -> SearchPages.askAgain(context, brief);
        };
    }
}
