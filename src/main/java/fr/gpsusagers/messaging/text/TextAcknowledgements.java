package fr.gpsusagers.messaging.text;

import fr.gpsusagers.enquiry.EnquiryId;
import java.time.Instant;
import java.util.Optional;

/// When text messages were acknowledged, by request. Gone with the person of the request.
public interface TextAcknowledgements {

    Optional<Instant> findLast(EnquiryId enquiry);

    void updateLast(EnquiryId enquiry, Instant at);
}
