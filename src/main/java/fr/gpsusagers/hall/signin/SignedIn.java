package fr.gpsusagers.hall.signin;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.OpenSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the signed-in agent, also on pages that are not only for agents.
@Component
public final class SignedIn {

    static final String AGENT = SignedIn.class.getName();

    private final OpenSessions openSessions;
    private final AgentCookie cookie;
    private final Clock clock;

    SignedIn(OpenSessions openSessions, AgentCookie cookie, Clock clock) {
        this.openSessions = openSessions;
        this.cookie = cookie;
        this.clock = clock;
    }

    /// Returns the signed-in agent. Queries the database, unless [AgentGate] has already done so for this request.
    public Optional<Agent> find(HttpServletRequest request) {
        return findKnown(request)
                .or(() -> cookie.find(request)
                        .flatMap(token -> openSessions.resume(token, OpenSessions.Asked.BY_PAGE, clock.instant())));
    }

    /// Returns the agent whom [AgentGate] admitted for this request, without a query: the database may be down.
    public Optional<Agent> findKnown(HttpServletRequest request) {
        return request.getAttribute(AGENT) instanceof Agent agent ? Optional.of(agent) : Optional.empty();
    }
}
