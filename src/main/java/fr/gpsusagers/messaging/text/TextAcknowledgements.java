package fr.gpsusagers.messaging.text;

import fr.gpsusagers.enquiry.EnquiryId;
import java.time.Instant;
import java.util.Optional;

/// When we last replied to text messages, by request. Gone with the person of the request.
public interface TextAcknowledgements {

    Optional<Instant> findLast(EnquiryId enquiry);

    /// Finds when the last reply left. Empty unless it asked how far answers may travel.
    Optional<Instant> findAsked(EnquiryId enquiry);

    void updateLast(EnquiryId enquiry, Instant at, TextReplies.Question question);
}
