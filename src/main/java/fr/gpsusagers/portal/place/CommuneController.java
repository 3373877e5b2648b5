package fr.gpsusagers.portal.place;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Lists communes by letter or sector, and shows every contact that serves one.
@Controller
final class CommuneController {

    private final Reception reception;

    CommuneController(Reception reception) {
        this.reception = reception;
    }

    @GetMapping("/communes")
    @MayCall(Who.ANYONE)
    Page showAll(@RequestParam(defaultValue = "") String lettre, @RequestParam(defaultValue = "") String secteur) {
        PageContext context = reception.welcome();
        return SearchPages.show(context, page(context, lettre, secteur));
    }

    private static ListPage page(PageContext context, String letter, String sector) {
        var pack = context.pack();
        return ListPage.letter(pack, letter)
                .map(known -> ListPage.ofLetter(pack, known))
                .or(() -> pack.territory().sectors().stream()
                        .filter(known -> known.id().value().equals(sector))
                        .findFirst()
                        .map(known ->
                                ListPage.ofSector(pack, known, context.now().toLocalDate())))
                .orElseGet(() -> ListPage.start(pack));
    }

    @GetMapping("/communes/{commune}")
    @MayCall(Who.ANYONE)
    Page show(@PathVariable String commune, @RequestParam(defaultValue = "") String quartier) {
        PageContext context = reception.welcome();
        Place place =
                place(context, commune, quartier).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = CommunePage.of(context, place);
        var layout = context.layout("Tous les contacts : " + page.name());
        return Page.of((output, none) -> JtecommuneGenerated.render(output, none, layout, page));
    }

    private static Optional<Place> place(PageContext context, String commune, String quartier) {
        var whereabouts =
                new Whereabouts(context.pack().territory(), context.now().toLocalDate());
        return whereabouts.findOne(Journey.parse("", List.of(commune), quartier, List.of()));
    }
}
