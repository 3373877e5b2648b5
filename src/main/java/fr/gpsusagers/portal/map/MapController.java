package fr.gpsusagers.portal.map;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageCache;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the map of the sectors. Drawing it takes much processor time, so each
/// sector's map is drawn at most once a minute.
@Controller
final class MapController {

    private final Reception reception;
    private final PageCache cache;
    private final HeavyWork heavyWork;

    MapController(Reception reception, PageCache cache, HeavyWork heavyWork) {
        this.reception = reception;
        this.cache = cache;
        this.heavyWork = heavyWork;
    }

    @GetMapping("/carte")
    @MayCall(Who.ANYONE)
    Page show(@RequestParam(defaultValue = "") String secteur) {
        PageContext context = reception.welcome();
        String here = known(context, secteur).map(SectorId::value).orElse("");
        return cache.getOrWrite(context, "/carte?secteur=" + here, () -> heavyWork.run(() -> draw(context, here)));
    }

    private static Page draw(PageContext context, String here) {
        var page = MapPage.of(context.pack(), context.now().toLocalDate(), here);
        var layout = context.layout("Carte des secteurs");
        return Page.of((output, none) -> JtemapGenerated.render(output, none, layout, page));
    }

    /// Returns the sector if it exists: made-up ids must not fill the page cache.
    private static Optional<SectorId> known(PageContext context, String sector) {
        return context.pack().territory().sectors().stream()
                .map(Sector::id)
                .filter(id -> id.value().equals(sector))
                .findFirst();
    }
}
