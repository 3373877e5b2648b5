package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Signs an agent out. Pages still open in his browser on this node are notified at once.
@UseCase(writes = true)
public class EndSession {

    private final Sessions sessions;
    private final SessionEnds ends;

    public EndSession(Sessions sessions, SessionEnds ends) {
        this.sessions = sessions;
        this.ends = ends;
    }

    /// Ends the session and returns it. Empty if there was none.
    public Optional<Session> end(SessionToken token) {
        Optional<Session> session = sessions.find(token);
        sessions.remove(token);
        ends.tell(token);
        return session;
    }
}
