package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;
import java.util.UUID;

/// The whole messages to persons. Their words are encrypted with the person's key, and gone once the person is erased.
public interface SentMessages {

    /// Stores a message. Does nothing if the person is erased or unreadable.
    void add(SentMessage message);

    /// Finds a message. Empty if the person is erased or unreadable.
    Optional<SentMessage> find(UUID id);

    /// Finds the request of a message, also once the person is erased.
    Optional<EnquiryId> findEnquiry(UUID id);
}
