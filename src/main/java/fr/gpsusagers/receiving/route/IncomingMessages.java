package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.receiving.file.FileContent;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Whatever came in and is not in a request yet, by any channel. Each message is encrypted, in pieces.
public interface IncomingMessages {

    /// What came in. Its word never changes meaning.
    enum Kind {
        MAIL("mail"),
        TEXT("sms"),
        /// A call of the SMS operator that could not be read.
        SMS_CALL("appel-sms");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// What happened to a message in the end.
    enum Ending {
        IN_THREAD("fil"),
        NEW_REQUEST("demande"),
        /// STOP, REPRENDRE, OUI or NON.
        INSTRUCTION("consigne"),
        DELIVERY_REPORT("rapport"),
        /// An automatic reply, a receipt, our own mail that came back, or thanks about no request.
        IGNORED("ignore"),
        /// The same message came before.
        DOUBLE("double"),
        /// A call of the SMS operator that can be read by now.
        READ("lu");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// A kept message.
    ///
    /// @param tries how often it was tried before
    /// @param unread how many of these tries ended while it was read, also by an end of the product
    record QueuedMessage(UUID id, Kind kind, Instant receivedAt, int tries, int unread) {}

    /// What is known of a message before it is read.
    ///
    /// @param sameness what is the same in the same message: it is stored as a keyed hash
    /// @param senderKey a keyed hash of the sender
    record Mark(String sameness, Optional<String> senderKey, Content content) {}

    /// Whether a text says what its sender wrote, or stands for texts that were too many.
    enum Content {
        WRITTEN,
        FLOOD_NOTE
    }

    /// What came from one sender since some moment.
    ///
    /// @param messages how many, without notes
    /// @param isNoted whether a note says already that there are too many
    record Flow(int messages, boolean isNoted) {}

    /// @param since empty if none waits
    record Backlog(int messages, Optional<Instant> since) {}

    void add(UUID id, Kind kind, FileContent raw, Optional<Mark> mark, Instant now);

    /// Remembers a call of the SMS operator by its replay key. Returns false if the same call came before.
    boolean addCall(String replayKey, Instant now);

    void removeCallsBefore(Instant moment);

    /// Takes the oldest message that may be tried now, and reserves it until this moment: other nodes pass it over.
    Optional<QueuedMessage> take(Kind kind, Instant now, Instant until);

    /// Locks a message that was taken until the end of the transaction. Returns false if it has ended, or was taken
    /// again meanwhile.
    boolean hold(QueuedMessage queued);

    /// Returns the message as it came.
    InputStream open(QueuedMessage queued);

    /// Whether a message with this key was ended before.
    boolean isEnded(Kind kind, String key);

    /// Whether the same message came since this moment.
    boolean isKnown(Kind kind, String sameness, Instant since);

    Flow countFrom(String senderKey, Instant since);

    /// Ends a message: its content is deleted.
    ///
    /// @param key tells a mail apart if it comes again
    /// @param enquiry the request that a text was brought to: the row is gone with the person of that request
    void end(UUID id, Ending ending, Optional<String> key, Optional<EnquiryId> enquiry, Instant now);

    /// Tries a message again later.
    ///
    /// @param unread how many tries ended while it was read
    void delay(UUID id, Instant until, int unread);

    /// Returns how many messages wait, and since when the oldest does.
    Backlog count(Kind kind);

    /// Removes what is left of messages that ended before this moment.
    int removeEndedBefore(Kind kind, Instant moment);

    /// Removes messages that came before this moment, ended or not.
    int removeReceivedBefore(Kind kind, Instant moment);
}
