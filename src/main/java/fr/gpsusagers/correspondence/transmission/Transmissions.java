package fr.gpsusagers.correspondence.transmission;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;
import java.util.UUID;

/// What was sent on to other bodies.
public interface Transmissions {

    /// An enquiry is sent on to one body: the last one replaces another that has not left.
    void add(Transmission transmission);

    Optional<Transmission> find(UUID id);

    Optional<Transmission> find(EnquiryId enquiry);
}
