package fr.gpsusagers.correspondence.transmission;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import java.time.Instant;
import java.util.UUID;

/// A request that came to the wrong administration is sent on to the right one, and its person is told (CRPA,
/// article L114-2). It holds no word of the request: those are read when it leaves.
///
/// @param at when the request was closed here
public record Transmission(UUID id, EnquiryId enquiry, ContactId contact, Instant at) {

    /// Whether a request may be sent on at all: it needs no caution, and the product can send mail.
    public static boolean isPossible(Topic topic, WaysToSend ways) {
        return topic.caution().allowsNotices() && ways.canSend(Medium.EMAIL);
    }
}
