package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Tokens;
import java.util.Optional;

/// Opens one invitation, once. It hides itself in `toString`.
public record InvitationToken(String value) {

    public InvitationToken {
        Tokens.require(value);
    }

    public static InvitationToken draw() {
        return new InvitationToken(Tokens.draw());
    }

    /// The token that an address holds; empty when it has not the form of one.
    public static Optional<InvitationToken> find(String written) {
        return Optional.of(written).filter(Tokens::isOne).map(InvitationToken::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
