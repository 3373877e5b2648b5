package fr.gpsusagers.hall.signin;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.FindSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who is signed in, on a page that is not for agents only.
@Component
public final class SignedIn {

    static final String AGENT = SignedIn.class.getName();

    private final FindSession findSession;
    private final AgentCookie cookie;
    private final Clock clock;

    SignedIn(FindSession findSession, AgentCookie cookie, Clock clock) {
        this.findSession = findSession;
        this.cookie = cookie;
        this.clock = clock;
    }

    /// The agent, as the database says now.
    public Optional<Agent> find(HttpServletRequest request) {
        return findKnown(request)
                .or(() -> cookie.find(request)
                        .flatMap(token -> findSession.find(token, FindSession.Asked.BY_PAGE, clock.instant())));
    }

    /// The agent whom [AgentGate] let in with this request. Nothing else is asked: the database may be away.
    public Optional<Agent> findKnown(HttpServletRequest request) {
        return request.getAttribute(AGENT) instanceof Agent agent ? Optional.of(agent) : Optional.empty();
    }
}
