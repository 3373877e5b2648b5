package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.util.UUID;

/// A request that was forwarded to the administration in charge of it; the citizen is informed (CRPA, article
/// L114-2). Contains nothing of the request: its text is read when the mail is sent.
///
/// @param at when this desk closed the request
public record Transmission(UUID id, EnquiryId enquiry, ContactId contact, Instant at) {

    /// Whether a request may be sent on at all: it needs no caution, and the product can send mail.
    public static boolean isPossible(Topic topic, WaysToSend ways) {
        return topic.caution().allowsNotices() && ways.canSend(Medium.EMAIL);
    }
}
