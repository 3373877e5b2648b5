package fr.gpsusagers.portal.place;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.search.NamesFound;
import fr.gpsusagers.portal.DangerInWords;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NameSearch;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Lists communes by letter or sector, and shows every contact that serves one. Finds a commune, contact or need by the
/// name that the citizen types; whoever tells of a danger there is shown the numbers. The words stay in the body of the
/// request.
@Controller
final class CommuneController {

    private static final int LONGEST = 100;

    private final Reception reception;
    private final FindPlace findPlace;
    private final NameSearch nameSearch;
    private final DangerInWords dangerInWords;

    CommuneController(Reception reception, FindPlace findPlace, NameSearch nameSearch, DangerInWords dangerInWords) {
        this.reception = reception;
        this.findPlace = findPlace;
        this.nameSearch = nameSearch;
        this.dangerInWords = dangerInWords;
    }

    @GetMapping("/communes")
    @MayCall(Who.ANYONE)
    Page showAll(@RequestParam(defaultValue = "") String lettre, @RequestParam(defaultValue = "") String secteur) {
        PageContext context = reception.welcome();
        ListPage list = chosen(context, lettre, secteur);
        return page(context, list, PlaceSearch.NONE, list.headline());
    }

    private static ListPage chosen(PageContext context, String letter, String sector) {
        var pack = context.pack();
        return ListPage.letter(pack, letter)
                .map(known -> ListPage.ofLetter(pack, known))
                .or(() -> pack.territory().sectors().stream()
                        .filter(known -> known.id().value().equals(sector))
                        .findFirst()
                        .map(known -> ListPage.ofSector(pack, known, context.today())))
                .orElseGet(() -> ListPage.start(pack));
    }

    @GetMapping("/communes/{commune}")
    @MayCall(Who.ANYONE)
    Page show(@PathVariable String commune, @RequestParam(defaultValue = "") String quartier) {
        PageContext context = reception.welcome();
        Place place =
                place(context, commune, quartier).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Pack pack = context.pack();
        Optional<String> sector =
                place.sector().flatMap(pack.territory()::findSector).map(Sector::name);
        List<Quartier> quartiers =
                place.isSplit() ? pack.territory().quartiers(place.commune().code()) : List.of();
        List<Neighbour> contacts = Neighbour.all(
                pack,
                pack.directory().rolesAround(place, context.today()),
                "?lieu=" + place.commune().code(),
                context.now());
        var layout = context.layout("Tous les contacts : " + place.name());
        return Page.of(
                (output, none) -> JtecommuneGenerated.render(output, none, layout, place, sector, quartiers, contacts));
    }

    private static Optional<Place> place(PageContext context, String commune, String quartier) {
        return Whereabouts.of(context).findOne(Journey.parse("", List.of(commune), quartier, List.of()));
    }

    @PostMapping("/communes")
    @MayCall(Who.ANYONE)
    View lookUp(@RequestParam(name = "ou", defaultValue = "") String typed) {
        PageContext context = reception.welcome();
        String brief = FormFields.cut(typed, LONGEST);
        Optional<NeedId> danger = dangerInWords.hear(context, brief).needAt(DangerLevel.NOW);
        if (danger.isPresent()) {
            return new Redirect(Journey.START
                    .along(context.pack().guide().shortestWay(danger.get()))
                    .address());
        }
        NamesFound names = nameSearch.search(context, brief, Journey.START);
        if (!names.named().isEmpty()) {
            return named(context, names, brief);
        }
        return switch (findPlace.find(context.pack().territory(), brief, context.today())) {
            case PlaceAnswer.OnePlace(Place place) -> new Redirect(Whereabouts.contacts(place));
            case PlaceAnswer.SplitPlace(Place place, var _) -> new Redirect(Whereabouts.contacts(place));
            case PlaceAnswer.SeveralPlaces(var candidates) -> choose(context, candidates, brief);
            case PlaceAnswer.OutsidePlace outside -> elsewhere(context, outside, brief);
            case PlaceAnswer.UnknownPlace _ ->
                names.best().isEmpty()
                        ? askAgain(context, brief)
                        : chooseNamed(context, names.best(), Journey.START, brief);
        };
    }

    /// The words name one contact or several, and perhaps a place.
    private static View named(PageContext context, NamesFound names, String typed) {
        Journey there = names.place()
                .map(place -> Whereabouts.lead(Journey.START, place))
                .orElse(Journey.START);
        List<Found> named =
                names.named().stream().<Found>map(Found.FoundContact::new).toList();
        return named.size() == 1
                ? new Redirect(NameSearch.address(named.getFirst(), there))
                : chooseNamed(context, named, there, typed);
    }

    private static Page choose(PageContext context, List<Place> candidates, String typed) {
        return again(context, PlaceSearch.among(candidates, typed, Whereabouts::contacts));
    }

    /// Offers contacts, needs and places with the name that was typed.
    private static Page chooseNamed(PageContext context, List<Found> named, Journey journey, String typed) {
        List<Link> found = named.stream()
                .map(one -> new Link(one.name(), detail(one), NameSearch.address(one, journey)))
                .toList();
        return again(context, new PlaceSearch(typed, "", "Que cherchez-vous\u00A0?", found));
    }

    private static String detail(Found found) {
        return switch (found) {
            case Found.FoundContact(Contact contact) ->
                contact.address().town().or(contact::role).orElse("");
            case Found.FoundNeed _ -> "Une réponse, avec qui contacter";
            case Found.FoundPlace(Place place) -> PlaceSearch.postalCodes(place);
        };
    }

    private static Page elsewhere(PageContext context, PlaceAnswer.OutsidePlace outside, String typed) {
        String number = context.pack().directory().elsewhere(outside.departement(), context.today()).stream()
                .filter(guide -> !guide.lines().isEmpty())
                .findFirst()
                .map(guide -> guide.name() + ", au "
                        + guide.lines().getFirst().number().display() + ", vous dit à qui parler.")
                .orElse("");
        return again(context, PlaceSearch.elsewhere(typed, outside, number));
    }

    private static Page askAgain(PageContext context, String typed) {
        return again(context, PlaceSearch.unknown(typed));
    }

    private static Page again(PageContext context, PlaceSearch search) {
        String title = search.isWrong() ? "Erreur : lieu à préciser" : search.question();
        return page(context, ListPage.start(context.pack()), search, title)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(PageContext context, ListPage list, PlaceSearch search, String title) {
        var layout = context.layout(title);
        return Page.of((output, none) -> JtelistGenerated.render(output, none, layout, list, search));
    }
}
