package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.WaysIn;
import fr.gpsusagers.staff.signin.WaysIn.WayIn;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// Shows the ways in which an agent can sign in. Having both lets him use one when the other fails.
@Controller
final class AccessController {

    private final Reception reception;
    private final Workplace workplace;
    private final IdentityProvider provider;
    private final WaysIn waysIn;

    AccessController(Reception reception, Workplace workplace, IdentityProvider provider, WaysIn waysIn) {
        this.reception = reception;
        this.workplace = workplace;
        this.provider = provider;
        this.waysIn = waysIn;
    }

    @GetMapping("/agent/acces")
    @MayCall(Who.AGENT)
    Page show(Agent agent) {
        if (!provider.isDeclared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Set<WayIn> ways = waysIn.list(agent);
        var layout = workplace.layout(reception.welcome(), "Mon accès", agent);
        return Page.of((output, none) -> JteaccessGenerated.render(
                output, none, layout, ways.contains(WayIn.PASSPHRASE), ways.contains(WayIn.PROVIDER)));
    }
}
