package fr.gpsusagers.portal.answer;

import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// « Ça n’a pas marché »: who can help if nobody answered.
@Controller
final class UnansweredController {

    private final Reception reception;
    private final Orient orient;

    UnansweredController(Reception reception, Orient orient) {
        this.reception = reception;
        this.orient = orient;
    }

    @GetMapping("/sans-reponse/{*steps}")
    @MayCall(Who.ANYONE)
    View help(Journey journey) {
        PageContext context = reception.welcome();
        return context.pack().guide().walk(journey.steps()) instanceof Walk.AtNeed(var trail, var need)
                ? show(Arrival.of(context, journey, trail, need))
                : new Redirect(journey.address());
    }

    private Page show(Arrival arrival) {
        var recommendation = orient.adviseAgain(arrival.context().pack(), arrival.situation(), Optional.empty());
        var page = UnansweredPage.of(arrival, recommendation);
        var layout = arrival.layout("Personne ne répond. " + arrival.need().label());
        return Page.of((output, none) -> JteunansweredGenerated.render(output, none, layout, page));
    }
}
