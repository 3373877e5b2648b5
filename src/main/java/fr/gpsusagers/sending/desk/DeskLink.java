package fr.gpsusagers.sending.desk;

import fr.gpsusagers.staff.Tokens;
import java.util.Optional;

/// The secret in the links that a desk gets by mail. It is valid for one request, as long as that request is at the
/// desk. `toString` hides it.
public record DeskLink(String value) {

    public DeskLink {
        Tokens.require(value);
    }

    public static DeskLink draw() {
        return new DeskLink(Tokens.draw());
    }

    /// Parses the secret in an address. Empty if it is malformed.
    public static Optional<DeskLink> find(String written) {
        return Optional.of(written).filter(Tokens::isOne).map(DeskLink::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
