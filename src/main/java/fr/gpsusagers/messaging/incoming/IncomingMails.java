package fr.gpsusagers.messaging.incoming;

import fr.gpsusagers.messaging.file.FileContent;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The mails that were kept and are not brought to their request yet. Each is encrypted, in pieces.
public interface IncomingMails {

    /// A kept mail.
    ///
    /// @param tries how often it could not be brought to its request
    record Kept(UUID id, Instant receivedAt, int tries) {}

    /// What happened to a mail in the end.
    enum Ending {
        IN_THREAD("fil"),
        NEW_REQUEST("demande"),
        DELIVERY_REPORT("rapport"),
        /// An automatic reply, a receipt, or our own mail that came back.
        IGNORED("ignore"),
        /// The same mail came before.
        DOUBLE("double");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// Keeps a mail.
    void add(UUID id, FileContent raw, Instant now);

    /// Locks the oldest mail that may be tried now, until the end of the transaction. Other nodes skip it.
    Optional<Kept> findNext(Instant now);

    /// Returns the mail as it came.
    InputStream open(UUID id);

    /// Whether a mail with this key was ended before.
    boolean isKnown(String key);

    /// Ends a mail: its content is deleted. Its key stays for ninety days, so that it is known if it comes again.
    ///
    /// @param key tells mails apart: `messaging.route.MailKey`
    void end(UUID id, String key, Ending ending, Instant now);

    /// Tries a mail again later.
    void delay(UUID id, Instant until);

    /// Returns how many mails wait, and since when the oldest does.
    Backlog count();

    /// @param since empty if none waits
    record Backlog(int mails, Optional<Instant> since) {}

    /// Removes the keys of mails that ended before this moment.
    int removeEndedBefore(Instant moment);
}
