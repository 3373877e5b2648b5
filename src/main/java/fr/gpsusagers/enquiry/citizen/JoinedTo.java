package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import java.util.Optional;

/// Follows links from joined enquiries to the enquiries they were joined to.
public record JoinedTo(Enquiries enquiries) {

    private static final int LONGEST_CHAIN = 5;

    /// Returns the last enquiry of the chain, or the enquiry itself if it was not joined. Follows at most five
    /// links.
    public Enquiry last(Enquiry enquiry) {
        Enquiry at = enquiry;
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            at = other(at).flatMap(enquiries::find).orElse(at);
        }
        return at;
    }

    /// Locks the enquiry, and before it the one that it leads to: agents who split a request lock them in this
    /// order.
    Optional<Enquiry> findToChange(EnquiryId id) {
        enquiries
                .find(id)
                .map(this::last)
                .map(Enquiry::id)
                .filter(last -> !last.equals(id))
                .ifPresent(enquiries::findToChange);
        return enquiries.findToChange(id);
    }

    static Optional<EnquiryId> other(Enquiry enquiry) {
        return enquiry instanceof Enquiry.Closed closed && closed.outcome() instanceof Outcome.Joined(EnquiryId other)
                ? Optional.of(other)
                : Optional.empty();
    }
}
