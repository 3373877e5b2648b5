package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The sessions of agents.
public interface Sessions {

    void add(SessionToken token, Session session);

    /// The session, with its agent as he is now.
    Optional<Session> find(SessionToken token);

    /// Those of these sessions that are open, all asked for at once.
    Set<SessionToken> listOpen(Set<SessionToken> tokens, Instant at);

    void updateSeen(SessionToken token, Instant at);

    void remove(SessionToken token);

    /// Removes those that expired by this instant, or were last seen before the other, and says how many.
    int removeOver(Instant expired, Instant lastSeen);
}
