package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Someone leaves. Pages that are still open in his browser hear it at once.
@UseCase(writes = true)
public class EndSession {

    private final Sessions sessions;
    private final SessionEnds ends;

    public EndSession(Sessions sessions, SessionEnds ends) {
        this.sessions = sessions;
        this.ends = ends;
    }

    /// The session that ended; empty when there was none.
    public Optional<Session> end(SessionToken token) {
        Optional<Session> session = sessions.find(token);
        sessions.remove(token);
        ends.tell(token);
        return session;
    }
}
