package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.desk.DeclaredPresences;
import java.util.Optional;

/// Signs an agent out and forgets his state of presence. Pages still open in his browser on this node are notified at
/// once.
@UseCase
public class EndSession {

    private final Sessions sessions;
    private final DeclaredPresences declared;
    private final SessionEnds ends;

    public EndSession(Sessions sessions, DeclaredPresences declared, SessionEnds ends) {
        this.sessions = sessions;
        this.declared = declared;
        this.ends = ends;
    }

    /// Ends the session and returns it. Empty if there was none.
    @Writes
    public Optional<Session> end(SessionToken token) {
        Optional<Session> session = sessions.find(token);
        session.ifPresent(one -> declared.remove(one.agent().id()));
        sessions.remove(token);
        ends.tell(token);
        return session;
    }
}
