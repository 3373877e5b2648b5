package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The sessions of agents.
public interface Sessions {

    void add(Token token, Session session);

    /// Returns the session, with the current state of its agent.
    Optional<Session> find(Token token);

    /// Returns the tokens of the sessions that are open, in one query.
    Set<Token> listOpen(Set<Token> tokens, Instant at);

    void updateSeen(Token token, Instant at);

    void remove(Token token);

    /// Removes sessions that expired by the first instant, or were last seen by the second. Returns how
    /// many were removed.
    int removeOver(Instant expired, Instant lastSeen);
}
