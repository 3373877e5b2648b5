package fr.gpsusagers.portal.place;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageCache;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Shows the map of the sectors, with a sector or a place lit. Drawing it takes much processor time, so each map
/// is drawn at most once a minute.
@Controller
final class MapController {

    private static final int LONGEST = 100;
    /// The key of the page for codes that do not exist, whichever they are.
    private static final String UNKNOWN = "/carte?lieu=";

    private final Reception reception;
    private final FindPlace findPlace;
    private final PageCache cache;
    private final HeavyWork heavyWork;

    MapController(Reception reception, FindPlace findPlace, PageCache cache, HeavyWork heavyWork) {
        this.reception = reception;
        this.findPlace = findPlace;
        this.cache = cache;
        this.heavyWork = heavyWork;
    }

    @GetMapping("/carte")
    @MayCall(Who.ANYONE)
    Page show(
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String quartier,
            @RequestParam(defaultValue = "") String secteur) {
        PageContext context = reception.welcome();
        Lit lit = Lit.parse(Whereabouts.of(context), lieu, quartier, secteur);
        boolean isUnknown = lit.equals(Lit.NOTHING) && !(lieu + secteur).isBlank();
        return isUnknown
                ? cache.getOrWrite(context, UNKNOWN, () -> draw(context, lit, PlaceSearch.UNKNOWN))
                        .withStatus(HttpStatus.NOT_FOUND)
                : cache.getOrWrite(context, lit.address(), () -> draw(context, lit, PlaceSearch.NONE));
    }

    /// Finds a place by what the citizen types, which stays in the body of the request.
    @PostMapping("/carte")
    @MayCall(Who.ANYONE)
    View lookUp(@RequestParam(name = "ou", defaultValue = "") String typed) {
        PageContext context = reception.welcome();
        String brief = FormFields.cut(typed, LONGEST);
        return switch (findPlace.find(context.pack().territory(), brief, context.today())) {
            case PlaceAnswer.OnePlace(Place place) -> new Redirect(Lit.of(place).address());
            case PlaceAnswer.SplitPlace(Place place, var _) ->
                new Redirect(Lit.of(place).address());
            case PlaceAnswer.SeveralPlaces(var candidates) ->
                again(
                        context,
                        PlaceSearch.among(
                                candidates, brief, place -> Lit.of(place).address()));
            case PlaceAnswer.OutsidePlace outside ->
                again(context, PlaceSearch.elsewhere(brief, outside, "La carte ne le montre pas."));
            case PlaceAnswer.UnknownPlace _ -> again(context, PlaceSearch.unknown(brief));
        };
    }

    private Page again(PageContext context, PlaceSearch search) {
        return draw(context, Lit.NOTHING, search).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page draw(PageContext context, Lit lit, PlaceSearch search) {
        return heavyWork.run(() -> {
            var page = MapPage.of(context.pack(), context.today(), lit, search);
            var layout = context.layout(title(page));
            return Page.of((output, none) -> JtemapGenerated.render(output, none, layout, page));
        });
    }

    private static String title(MapPage page) {
        return page.search().isWrong()
                ? "Erreur : lieu à préciser"
                : page.here().map(place -> place.name() + " sur la carte").orElse("Carte des secteurs");
    }
}
