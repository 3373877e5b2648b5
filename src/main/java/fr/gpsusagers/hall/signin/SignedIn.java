package fr.gpsusagers.hall.signin;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.OpenSessions.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the signed-in agent, also on pages that are not only for agents.
@Component
public final class SignedIn {

    static final String AGENT = SignedIn.class.getName();
    private static final String STREAM = "/agent/flux";
    /// Sent by `desk-live.js`.
    private static final String AUTOMATIC = "Gps-Automatic";

    private final OpenSessions openSessions;
    private final AgentCookie cookie;
    private final Clock clock;

    SignedIn(OpenSessions openSessions, AgentCookie cookie, Clock clock) {
        this.openSessions = openSessions;
        this.cookie = cookie;
        this.clock = clock;
    }

    /// Resumes the session of the agent, who counts as present unless the request is automatic.
    public Optional<Agent> resume(HttpServletRequest request) {
        return resume(request, isAutomatic(request) ? Asked.BY_PAGE : Asked.BY_PERSON);
    }

    private Optional<Agent> resume(HttpServletRequest request, Asked asked) {
        return cookie.find(request).flatMap(token -> openSessions.resume(token, asked, clock.instant()));
    }

    /// Whether an open page sent this request by itself: for its event stream, or for the list, which it fetches again
    /// when the stream reports a change. Such requests do not prove that the agent is present, so they neither
    /// extend his session nor count as presence at a desk.
    public static boolean isAutomatic(HttpServletRequest request) {
        return request.getRequestURI().equals(STREAM) || request.getHeader(AUTOMATIC) != null;
    }

    /// Returns the signed-in agent. Queries the database, unless [AgentGate] has already done so for this request.
    public Optional<Agent> find(HttpServletRequest request) {
        return findKnown(request).or(() -> resume(request, Asked.BY_PAGE));
    }

    /// Returns the agent whom [AgentGate] admitted for this request, without a query: the database may be down.
    public Optional<Agent> findKnown(HttpServletRequest request) {
        return request.getAttribute(AGENT) instanceof Agent agent ? Optional.of(agent) : Optional.empty();
    }
}
