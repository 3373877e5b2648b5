package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Optional;

/// The threads of requests. A thread belongs to the person of its request: it is gone once the person is erased.
public interface Threads {

    /// Finds the token of the thread of this request; draws it the first time. Empty if the person is erased.
    Optional<ThreadToken> findToken(EnquiryId enquiry);

    /// Finds the request whose thread has this token.
    Optional<EnquiryId> find(ThreadToken token);

    /// Remembers the last mail that came in this thread, by its `Message-ID` without brackets.
    void updateLast(EnquiryId enquiry, String messageId);

    /// Finds the last mail that came in this thread, by its `Message-ID`.
    Optional<String> findLast(EnquiryId enquiry);
}
