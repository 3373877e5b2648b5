package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.Pace;
import fr.gpsusagers.staff.signin.SignIn;
import fr.gpsusagers.staff.signin.SignIn.Browser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Shared by all ways to sign in: counts attempts for each network, and sets
/// the cookies once the agent has signed in.
@Component
final class Entrance {

    private static final String KNOWN = "appareil";
    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    private final Cookies cookies;
    private final AgentCookie agentCookie;
    private final OpenSessions openSessions;
    private final SignIn signIn;
    private final Clock clock;

    Entrance(Cookies cookies, AgentCookie agentCookie, OpenSessions openSessions, SignIn signIn, Clock clock) {
        this.cookies = cookies;
        this.agentCookie = agentCookie;
        this.openSessions = openSessions;
        this.signIn = signIn;
        this.clock = clock;
    }

    Browser browser(HttpServletRequest request) {
        return new Browser(Client.at(request.getRemoteAddr()), known(request));
    }

    /// Signs the agent in. First ends the session that the browser held, since several agents may share a computer.
    /// Marks the browser as known for this login for 180 days.
    Redirect letIn(Token session, Agent agent, HttpServletRequest request, HttpServletResponse response) {
        agentCookie.find(request).ifPresent(openSessions::end);
        agentCookie.give(session, request, response);
        String known = signIn.remember(agent.login(), known(request), clock.instant());
        cookies.set(KNOWN, known, "/agent", HALF_A_YEAR, request, response);
        return new Redirect("/agent");
    }

    /// Counts a request for this client and answers 429 with `Retry-After` if there are too many.
    void limit(Pace pace, HttpServletRequest request, HttpServletResponse response) {
        Optional<Instant> again = signIn.count(pace, Client.at(request.getRemoteAddr()), clock.instant());
        again.ifPresent(moment -> {
            sayWhen(moment, response);
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        });
    }

    void sayWhen(Instant again, HttpServletResponse response) {
        long seconds = Duration.between(clock.instant(), again).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    private static String known(HttpServletRequest request) {
        return Cookies.find(KNOWN, request).orElse("");
    }
}
