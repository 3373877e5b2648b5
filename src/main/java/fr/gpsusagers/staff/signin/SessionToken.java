package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Tokens;
import java.util.Optional;

/// Stands for an agent who is signed in: his browser holds it, and nothing else. It hides itself in `toString`.
public record SessionToken(String value) {

    public SessionToken {
        Tokens.require(value);
    }

    public static SessionToken draw() {
        return new SessionToken(Tokens.draw());
    }

    /// The token that a browser sends; empty when it has not the form of one.
    public static Optional<SessionToken> find(String written) {
        return Optional.of(written).filter(Tokens::isOne).map(SessionToken::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
