package fr.gpsusagers.portal.place;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NameSearch;
import fr.gpsusagers.portal.PlaceTexts;
import fr.gpsusagers.search.Found;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Renders the pages that search for a commune.
final class SearchPages {

    private SearchPages() {}

    private static final String WHICH_COMMUNE = "Quelle commune\u00A0?";

    /// @param typed what the citizen typed, to correct it
    /// @param mistake what is wrong with it; empty if nothing is
    /// @param question which of the candidates is meant
    /// @param candidates what it may mean
    record Search(String typed, String mistake, String question, List<Candidate> candidates) {

        static final Search NONE = new Search("", "", "", List.of());
    }

    /// What the citizen may mean.
    record Candidate(String name, String detail, String address) {}

    static Page show(PageContext context, ListPage list) {
        return page(context, list, Search.NONE, list.headline());
    }

    static Page choose(PageContext context, List<Place> candidates, String typed) {
        List<Candidate> found = candidates.stream()
                .map(place -> new Candidate(place.name(), PlaceTexts.postalCodes(place), address(place)))
                .toList();
        return page(context, ListPage.start(context.pack()), new Search(typed, "", WHICH_COMMUNE, found), WHICH_COMMUNE)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Offers contacts, needs and places with the name that was typed.
    static Page chooseNamed(PageContext context, List<Found> named, Journey journey, String typed) {
        List<Candidate> found = named.stream()
                .map(one -> new Candidate(one.name(), detail(one), NameSearch.address(one, journey)))
                .toList();
        String question = "Que cherchez-vous\u00A0?";
        return page(context, ListPage.start(context.pack()), new Search(typed, "", question, found), question)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String detail(Found found) {
        return switch (found) {
            case Found.FoundContact(Contact contact) ->
                contact.address().town().or(contact::role).orElse("");
            case Found.FoundNeed _ -> "Une réponse, avec qui contacter";
            case Found.FoundPlace(Place place) -> PlaceTexts.postalCodes(place);
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
        return mistaken(context, typed, PlaceTexts.elsewhere(outside) + number);
    }

    static Page askAgain(PageContext context, String typed) {
        return mistaken(context, typed, PlaceTexts.unknown(typed));
    }

    private static Page mistaken(PageContext context, String typed, String mistake) {
        return page(
                        context,
                        ListPage.start(context.pack()),
                        new Search(typed, mistake, "", List.of()),
                        "Erreur : lieu à préciser")
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(PageContext context, ListPage list, Search search, String title) {
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
