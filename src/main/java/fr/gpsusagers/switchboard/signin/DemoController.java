package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.demo.Demo;
import fr.gpsusagers.hall.demo.InventedAgent;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.staff.signin.OneTimeCode;
import fr.gpsusagers.staff.signin.SessionToken;
import fr.gpsusagers.staff.signin.SignIn;
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
    private final AgentCookie cookie;
    private final Clock clock;

    DemoController(Demo demo, SignIn signIn, AgentCookie cookie, Clock clock) {
        this.demo = demo;
        this.signIn = signIn;
        this.cookie = cookie;
        this.clock = clock;
    }

    @PostMapping("/agent/connexion/demonstration")
    @MayCall(Who.ANYONE)
    Redirect enter(
            @RequestParam(name = "agent", defaultValue = "") String login,
            HttpServletRequest request,
            HttpServletResponse response) {
        InventedAgent agent = demo.find(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SessionToken session = signIn(agent, clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
        cookie.give(session, request, response);
        return new Redirect("/agent");
    }

    /// Whoever typed a code himself has used it up: the next one is tried.
    private Optional<SessionToken> signIn(InventedAgent agent, Instant now) {
        Optional<OneTimeCode> code = agent.takeCode(now);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var outcome = signIn.signIn(agent.login().value(), agent.passphrase(), code.get(), now);
        return switch (outcome) {
            case SignIn.Outcome.SignedIn(var token, var _) -> Optional.of(token);
            case SignIn.Outcome.Refused _ -> signIn(agent, now);
            case SignIn.Outcome.WaitUntil _ -> Optional.empty();
        };
    }
}
