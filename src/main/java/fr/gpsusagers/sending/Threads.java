package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;
import java.util.UUID;

/// The threads of enquiries: the address of each, and the whole messages to its person. A thread belongs to the person
/// of its enquiry. Its words are encrypted with the person's key, and gone once the person is erased.
public interface Threads {

    /// Finds the token of the thread of this request; draws it the first time. Empty if the person is erased.
    Optional<ThreadToken> findToken(EnquiryId enquiry);

    /// Finds the request whose thread has this token.
    Optional<EnquiryId> find(ThreadToken token);

    /// Remembers the last mail that came in this thread, by its `Message-ID` without brackets.
    void updateLast(EnquiryId enquiry, String messageId);

    /// Finds the last mail that came in this thread, by its `Message-ID`.
    Optional<String> findLast(EnquiryId enquiry);

    /// Stores a whole message to the person. Does nothing if the person is erased or unreadable.
    void add(SentMessage message);

    /// Finds a message. Empty if the person is erased or unreadable.
    Optional<SentMessage> findMessage(UUID id);

    /// Finds the enquiry of a message, also once the person is erased.
    Optional<EnquiryId> findEnquiry(UUID message);
}
