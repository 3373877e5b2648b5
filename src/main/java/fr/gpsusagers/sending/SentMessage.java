package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.sending.notice.MailThread.Author;
import java.time.Instant;
import java.util.UUID;

/// A whole message to the person of a request: an answer, or the acknowledgement of a message. Its notice has this
/// identifier as subject and stores no words. `toString` hides the words.
///
/// @param words what the person reads; lines end with `\n`
/// @param author who wrote it
public record SentMessage(UUID id, EnquiryId enquiry, String words, Author author, Travel travel, Instant at) {

    /// What lets a message leave.
    public enum Travel {
        /// The person wished whole messages, and no caution is asked for.
        AS_WISHED,
        /// The person wrote this way, so it goes back the same way, whatever caution asks for: what helps in danger,
        /// and the answer of an agent who decides so.
        BACK
    }

    /// Whether it may be sent, as far as the caution on the request says.
    boolean maySend(Enquiry about) {
        return travel == Travel.BACK || about.topic().caution().allowsNotices();
    }

    @Override
    public String toString() {
        return "SentMessage[" + id + "]";
    }
}
