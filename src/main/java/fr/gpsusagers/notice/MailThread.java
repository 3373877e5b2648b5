package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.EmailAddress;
import java.util.Optional;

/// The thread to which a mail belongs, so that mail programs show it with the others and a reply finds its request.
///
/// @param replyTo where replies go: an address of this thread alone, which nobody can guess
/// @param answered the `Message-ID` of the last mail that came in this thread, without brackets; empty if none did
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
