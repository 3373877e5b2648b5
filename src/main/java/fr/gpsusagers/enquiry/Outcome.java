package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import java.util.Optional;
import java.util.UUID;

/// How a person closed an enquiry. Its word never changes meaning.
public sealed interface Outcome {

    /// Its word in the ledger: `repondu`.
    String word();

    /// What there is to add to the word, by identifiers only; empty when nothing.
    default String detail() {
        return "";
    }

    /// Reads an outcome from its word and its detail, in the table as in the ledger.
    ///
    /// @param detail empty if there is none
    static Outcome parse(String word, String detail) {
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

    /// The person has an answer.
    record Answered() implements Outcome {
        @Override
        public String word() {
            return "repondu";
        }
    }

    /// Someone else answers: the person was told whom to ask, and the request was sent on where that is possible.
    record OrientedElsewhere(ContactId contact) implements Outcome {
        @Override
        public String word() {
            return "oriente";
        }

        @Override
        public String detail() {
            return contact.value();
        }
    }

    /// Every attempt was made, at different hours.
    record Unreachable() implements Outcome {
        @Override
        public String word() {
            return "injoignable";
        }
    }

    /// The person does not ask any more.
    record Withdrawn() implements Outcome {
        @Override
        public String word() {
            return "retire";
        }
    }

    /// It was the same request as another, which goes on.
    record Joined(EnquiryId other) implements Outcome {
        @Override
        public String word() {
            return "joint";
        }

        @Override
        public String detail() {
            return other.toString();
        }
    }

    /// The person has died: nothing more is tried or sent.
    record Deceased() implements Outcome {
        @Override
        public String word() {
            return "deces";
        }
    }
}
