package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Tokens;
import java.util.Optional;

/// The secret in the address of an invitation. `toString` hides it.
public record InvitationToken(String value) {

    public InvitationToken {
        Tokens.require(value);
    }

    public static InvitationToken draw() {
        return new InvitationToken(Tokens.draw());
    }

    /// Parses the token in an address. Empty if it is malformed.
    public static Optional<InvitationToken> find(String written) {
        return Optional.of(written).filter(Tokens::isOne).map(InvitationToken::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
