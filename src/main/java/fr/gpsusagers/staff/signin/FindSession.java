package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import java.time.Instant;
import java.util.Optional;

/// Who is at work, as every page for agents asks. It is noted at most once a minute that he is there.
@UseCase(writes = true)
public class FindSession {

    private final Sessions sessions;

    public FindSession(Sessions sessions) {
        this.sessions = sessions;
    }

    public Optional<Agent> find(SessionToken token, Instant at) {
        Optional<Session> session = sessions.find(token).filter(one -> one.isOpen(at));
        session.filter(one -> one.isToNote(at)).ifPresent(_ -> sessions.updateSeen(token, at));
        return session.map(Session::agent);
    }
}
