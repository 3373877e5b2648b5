package fr.gpsusagers.console.demo;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Demo;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// « Passer au jour suivant », at the top of the pages of a demonstration. Outside a demonstration the answer is 404.
@Controller
@Profile("!command")
final class NextDayController {

    /// Sessions end overnight, as an agent without activity is signed out.
    private static final String SIGN_IN_AGAIN = "/agent/connexion#entrer";

    private final Demo demo;
    private final PlayPlan playPlan;

    NextDayController(Demo demo, PlayPlan playPlan) {
        this.demo = demo;
        this.playPlan = playPlan;
    }

    @PostMapping("/demonstration/jour-suivant")
    @MayCall(Who.ANYONE)
    Redirect moveTo(@RequestParam(name = "jour", defaultValue = "0") int number) {
        if (!demo.isOn()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        playPlan.untilDay(number);
        return new Redirect(SIGN_IN_AGAIN);
    }
}
