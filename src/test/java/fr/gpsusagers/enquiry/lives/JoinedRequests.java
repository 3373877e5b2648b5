package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import java.util.Optional;

/// Which request another one was joined to.
final class JoinedRequests {

    private JoinedRequests() {}

    static Optional<EnquiryId> other(Enquiry enquiry) {
        return enquiry instanceof Enquiry.Closed closed && closed.outcome() instanceof Outcome.Joined(EnquiryId other)
                ? Optional.of(other)
                : Optional.empty();
    }
}
