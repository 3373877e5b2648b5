package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The sessions of agents.
public interface Sessions {

    void add(SessionToken token, Session session);

    /// Returns the session, with the current state of its agent.
    Optional<Session> find(SessionToken token);

    /// Returns the tokens of the sessions that are open, in one query.
    Set<SessionToken> listOpen(Set<SessionToken> tokens, Instant at);

    void updateSeen(SessionToken token, Instant at);

    void remove(SessionToken token);

    /// Removes sessions that expired by the first instant, or were last seen by the second. Returns how
    /// many were removed.
    int removeOver(Instant expired, Instant lastSeen);
}
