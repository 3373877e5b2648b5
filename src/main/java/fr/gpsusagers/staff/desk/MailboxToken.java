package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.Tokens;
import java.util.Optional;

/// The secret in the link by which a mailbox is confirmed. `toString` hides it.
public record MailboxToken(String value) {

    public MailboxToken {
        Tokens.require(value);
    }

    static MailboxToken draw() {
        return new MailboxToken(Tokens.draw());
    }

    /// Parses the token in an address. Empty if it is malformed.
    public static Optional<MailboxToken> find(String written) {
        return Optional.of(written).filter(Tokens::isOne).map(MailboxToken::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
