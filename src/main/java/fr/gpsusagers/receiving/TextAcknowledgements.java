package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.sending.NoticeWords.Question;
import java.time.Instant;
import java.util.Optional;

/// Stores, for each request, when the product last replied to a text message. Deleted with the person of
/// the request.
public interface TextAcknowledgements {

    Optional<Instant> findLast(EnquiryId enquiry);

    /// Finds when the last reply was sent, if it asked « Réponse en entier par SMS ? ». Empty if it asked
    /// nothing.
    Optional<Instant> findAsked(EnquiryId enquiry);

    void updateLast(EnquiryId enquiry, Instant at, Question question);
}
