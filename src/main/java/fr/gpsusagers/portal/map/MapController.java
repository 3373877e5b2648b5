package fr.gpsusagers.portal.map;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the map of the sectors.
@Controller
final class MapController {

    private final Reception reception;

    MapController(Reception reception) {
        this.reception = reception;
    }

    @GetMapping("/carte")
    @MayCall(Who.ANYONE)
    Page show(@RequestParam(defaultValue = "") String secteur) {
        Visit visit = reception.welcome();
        var page = MapPage.of(visit.pack(), visit.now().toLocalDate(), secteur);
        var layout = visit.layout("Carte des secteurs");
        return Page.of((output, none) -> JtemapGenerated.render(output, none, layout, page));
    }
}
