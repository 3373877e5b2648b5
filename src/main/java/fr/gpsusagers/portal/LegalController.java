package fr.gpsusagers.portal;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
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
        PageContext context = reception.welcome();
        var layout = context.layout("Déclaration d’accessibilité");
        var publisher = Publisher.of(context);
        return Page.of((output, none) -> JteaccessibilityGenerated.render(output, none, layout, publisher));
    }

    @GetMapping("/mentions-legales")
    @MayCall(Who.ANYONE)
    Page notice() {
        PageContext context = reception.welcome();
        var layout = context.layout("Mentions légales");
        var publisher = Publisher.of(context);
        return Page.of((output, none) -> JtenoticeGenerated.render(output, none, layout, publisher));
    }

    @GetMapping("/vie-privee")
    @MayCall(Who.ANYONE)
    Page privacy() {
        PageContext context = reception.welcome();
        var layout = context.layout("Vie privée");
        var publisher = Publisher.of(context);
        return Page.of((output, none) -> JteprivacyGenerated.render(output, none, layout, publisher));
    }
}
