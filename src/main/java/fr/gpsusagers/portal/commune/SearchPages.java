package fr.gpsusagers.portal.commune;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Renders the pages that search for a commune.
final class SearchPages {

    private SearchPages() {}

    /// @param typed what the citizen typed, to correct it
    /// @param mistake what is wrong with it; empty if nothing is
    /// @param candidates the places that it may mean
    record Search(String typed, String mistake, List<Found> candidates) {

        static final Search NONE = new Search("", "", List.of());
    }

    /// A place that the citizen may mean.
    record Found(String name, String detail, String address) {}

    static Page list(PageContext context, ListPage list) {
        return page(context, list, Search.NONE, list.headline());
    }

    static Page choose(PageContext context, List<Place> candidates, String typed) {
        List<Found> found = candidates.stream()
                .map(place -> new Found(place.name(), postalCodes(place), address(place)))
                .toList();
        return page(context, ListPage.start(context.pack()), new Search(typed, "", found), "Quelle commune ?")
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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
        String where = outside.name() + " est dans un autre département : "
                + outside.departement().name() + ". ";
        return mistaken(context, typed, where + number);
    }

    static Page askAgain(PageContext context, String typed) {
        return mistaken(
                context,
                typed,
                typed.isBlank()
                        ? "Écrivez le nom de votre commune, ou son code postal."
                        : "Nous ne connaissons pas ce lieu. Essayez le code postal, ou une commune voisine.");
    }

    private static Page mistaken(PageContext context, String typed, String mistake) {
        return page(
                        context,
                        ListPage.start(context.pack()),
                        new Search(typed, mistake, List.of()),
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

    private static String postalCodes(Place place) {
        return place.commune().postalCodes().stream()
                .map(code -> code.value())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
