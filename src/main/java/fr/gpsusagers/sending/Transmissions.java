package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;
import java.util.UUID;

/// The forwarded requests.
public interface Transmissions {

    /// Adds a transmission. An enquiry has only one: it replaces an earlier one.
    void add(Transmission transmission);

    Optional<Transmission> find(UUID id);

    Optional<Transmission> find(EnquiryId enquiry);
}
