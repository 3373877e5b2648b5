package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.EmailAddress;
import java.util.Optional;

/// The thread of a mail. Mail programs group the mails of a thread, and a reply to one of them finds its request.
///
/// @param replyTo the address for replies. Each thread has its own, which nobody can guess
/// @param answered the `Message-ID` of the last mail that the citizen sent, without angle brackets. Empty if the
///     citizen has sent none
/// @param author who wrote the mail
public record MailThread(EmailAddress replyTo, Optional<String> answered, Author author) {

    public enum Author {
        /// The product: other programs must not reply to it.
        PRODUCT,
        /// An agent.
        AGENT
    }

    /// Hides the address: whoever knows it can write in the thread.
    @Override
    public String toString() {
        return "MailThread[" + author + "]";
    }
}
