package fr.gpsusagers.correspondence.thread;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.notice.MailThread.Author;
import java.time.Instant;
import java.util.UUID;

/// A whole message to the person of a request: an answer, or the acknowledgement of a message. Its notice has this
/// identifier as subject and stores no words. `toString` hides the words.
///
/// @param words what the person reads; lines end with `\n`
/// @param author who wrote it
public record SentMessage(UUID id, EnquiryId enquiry, String words, Author author, Instant at) {

    /// Whether it may be sent, as far as the caution on the request says.
    boolean maySend(Enquiry about) {
        return maySend(about, author, at);
    }

    /// A first message is acknowledged at once, also if it tells of a danger: its writer has just used the mailbox.
    static boolean maySend(Enquiry about, Author author, Instant at) {
        boolean isFirstWord =
                author == Author.PRODUCT && at.equals(about.facts().openedAt());
        return isFirstWord || about.topic().caution().allowsNotices();
    }

    @Override
    public String toString() {
        return "SentMessage[" + id + "]";
    }
}
