package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.hall.signin.InventedAgent;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.signin.Browser;
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

/// « Entrer comme… »: signs a visitor of a demonstration in as an invented agent. Outside a demonstration there
/// are no invented agents, and the answer is 404.
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

    /// Tries the next one-time code if the visitor has already used the current one by typing it.
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
