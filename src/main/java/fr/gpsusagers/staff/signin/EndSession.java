package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Someone leaves.
@UseCase(writes = true)
public class EndSession {

    private final Sessions sessions;

    public EndSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /// The session that ended; empty when there was none.
    public Optional<Session> end(SessionToken token) {
        Optional<Session> session = sessions.find(token);
        sessions.remove(token);
        return session;
    }
}
