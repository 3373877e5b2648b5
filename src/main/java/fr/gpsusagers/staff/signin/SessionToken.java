package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Tokens;
import java.util.Optional;

/// The secret in a signed-in agent's browser that identifies the session. `toString` hides it.
public record SessionToken(String value) {

    public SessionToken {
        Tokens.require(value);
    }

    public static SessionToken draw() {
        return new SessionToken(Tokens.draw());
    }

    /// Parses the token that a browser sends. Empty if it is malformed.
    public static Optional<SessionToken> find(String written) {
        return Optional.of(written).filter(Tokens::isOne).map(SessionToken::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
