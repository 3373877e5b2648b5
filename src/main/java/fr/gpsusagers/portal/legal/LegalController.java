package fr.gpsusagers.portal.legal;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The legal pages.
@Controller
final class LegalController {

    private final Reception reception;

    LegalController(Reception reception) {
        this.reception = reception;
    }

    @GetMapping("/accessibilite")
    @MayCall(Who.ANYONE)
    Page accessibility() {
        Visit visit = reception.welcome();
        var layout = visit.layout("Déclaration d’accessibilité");
        var publisher = Publisher.of(visit);
        return Page.of((output, none) -> JteaccessibilityGenerated.render(output, none, layout, publisher));
    }

    @GetMapping("/mentions-legales")
    @MayCall(Who.ANYONE)
    Page notice() {
        Visit visit = reception.welcome();
        var layout = visit.layout("Mentions légales");
        var publisher = Publisher.of(visit);
        return Page.of((output, none) -> JtenoticeGenerated.render(output, none, layout, publisher));
    }

    @GetMapping("/vie-privee")
    @MayCall(Who.ANYONE)
    Page privacy() {
        Visit visit = reception.welcome();
        var layout = visit.layout("Vie privée");
        var publisher = Publisher.of(visit);
        return Page.of((output, none) -> JteprivacyGenerated.render(output, none, layout, publisher));
    }
}
