package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Set;

/// Lists which of these sessions are still open. Asking does not count as presence.
@UseCase
public final class ListOpenSessions {

    private final Sessions sessions;

    public ListOpenSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    public Set<SessionToken> list(Set<SessionToken> tokens, Instant at) {
        return tokens.isEmpty() ? Set.of() : Set.copyOf(sessions.listOpen(tokens, at));
    }
}
