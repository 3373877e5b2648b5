package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import java.util.Optional;
import java.util.UUID;

/// Reads an outcome from its word and its detail, in the table as in the ledger.
public final class OutcomeFacts {

    private OutcomeFacts() {}

    /// @param detail empty if there is none
    public static Outcome parse(String word, String detail) {
        return find(word, detail).orElseThrow(() -> new IllegalArgumentException("Unknown outcome"));
    }

    static Optional<Outcome> find(String word, String detail) {
        return switch (word) {
            case "repondu" -> Optional.of(new Outcome.Answered());
            case "oriente" ->
                Optional.of(detail)
                        .filter(Identifiers::isOne)
                        .map(ContactId::new)
                        .map(Outcome.OrientedElsewhere::new);
            case "injoignable" -> Optional.of(new Outcome.Unreachable());
            case "retire" -> Optional.of(new Outcome.Withdrawn());
            case "joint" -> findJoined(detail);
            case "deces" -> Optional.of(new Outcome.Deceased());
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> findJoined(String other) {
        try {
            return Optional.of(new Outcome.Joined(new EnquiryId(UUID.fromString(other))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
