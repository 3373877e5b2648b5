package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.kernel.ContactId;
import java.util.UUID;

/// Reads outcomes back.
final class Outcomes {

    private Outcomes() {}

    static Outcome read(String word, String detail) {
        return switch (word) {
            case "repondu" -> new Outcome.Answered();
            case "oriente" -> new Outcome.OrientedElsewhere(new ContactId(detail));
            case "injoignable" -> new Outcome.Unreachable();
            case "retire" -> new Outcome.Withdrawn();
            case "joint" -> new Outcome.Joined(new EnquiryId(UUID.fromString(detail)));
            case "deces" -> new Outcome.Deceased();
            default -> throw new IllegalArgumentException("Unknown outcome");
        };
    }
}
