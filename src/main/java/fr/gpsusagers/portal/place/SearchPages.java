package fr.gpsusagers.portal.place;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NameSearch;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Renders the pages that search for a commune.
final class SearchPages {

    private SearchPages() {}

    static Page show(PageContext context, ListPage list) {
        return page(context, list, PlaceSearch.NONE, list.headline());
    }

    static Page choose(PageContext context, List<Place> candidates, String typed) {
        return again(context, PlaceSearch.among(candidates, typed, SearchPages::address));
    }

    /// Offers contacts, needs and places with the name that was typed.
    static Page chooseNamed(PageContext context, List<Found> named, Journey journey, String typed) {
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

    static Page elsewhere(PageContext context, PlaceAnswer.OutsidePlace outside, String typed) {
        String number =
                context
                        .pack()
                        .directory()
                        .elsewhere(outside.departement(), context.now().toLocalDate())
                        .stream()
                        .filter(guide -> !guide.lines().isEmpty())
                        .findFirst()
                        .map(guide -> guide.name() + ", au "
                                + guide.lines().getFirst().number().display() + ", vous dit à qui parler.")
                        .orElse("");
        return again(context, PlaceSearch.elsewhere(typed, outside, number));
    }

    static Page askAgain(PageContext context, String typed) {
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

    static String address(Place place) {
        String commune = "/communes/" + place.commune().code();
        return place.quartier()
                .map(quartier -> commune + "?quartier=" + quartier.id())
                .orElse(commune);
    }
}
