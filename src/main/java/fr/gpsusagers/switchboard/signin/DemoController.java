package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.demo.Demo;
import fr.gpsusagers.hall.demo.InventedAgent;
import fr.gpsusagers.staff.guard.Browser;
import fr.gpsusagers.staff.signin.OneTimeCode;
import fr.gpsusagers.staff.signin.SignIn;
import fr.gpsusagers.staff.signin.SignIn.Outcome.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// « Entrer comme… »: types for a visitor of a demonstration what an invented agent would type. Outside of one
/// nobody is invented, and there is nothing here.
@Controller
final class DemoController {

    private final Demo demo;
    private final SignIn signIn;
    private final Entrance entrance;
    private final Clock clock;

    DemoController(Demo demo, SignIn signIn, Entrance entrance, Clock clock) {
        this.demo = demo;
        this.signIn = signIn;
        this.entrance = entrance;
        this.clock = clock;
    }

    @PostMapping("/agent/connexion/demonstration")
    @MayCall(Who.ANYONE)
    Redirect enter(
            @RequestParam(name = "agent", defaultValue = "") String login,
            HttpServletRequest request,
            HttpServletResponse response) {
        InventedAgent agent = demo.find(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SignedIn signedIn = signIn(agent, entrance.browser(request), clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
        return entrance.letIn(signedIn.token(), signedIn.agent(), request, response);
    }

    /// Whoever typed a code himself has used it up: the next one is tried.
    private Optional<SignedIn> signIn(InventedAgent agent, Browser browser, Instant now) {
        Optional<OneTimeCode> code = agent.takeCode(now);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var outcome = signIn.signIn(agent.login().value(), agent.passphrase(), code.get(), browser, now);
        return switch (outcome) {
            case SignedIn signedIn -> Optional.of(signedIn);
            case SignIn.Outcome.Refused _ -> signIn(agent, browser, now);
            case SignIn.Outcome.WaitUntil _, SignIn.Outcome.Crowded _ -> Optional.empty();
        };
    }
}
