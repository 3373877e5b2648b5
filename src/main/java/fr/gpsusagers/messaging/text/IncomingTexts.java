package fr.gpsusagers.messaging.text;

import fr.gpsusagers.enquiry.EnquiryId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The text messages that came in: encrypted until they are brought to their request, and then only known
/// by keyed hashes, so that they are recognised if they come again.
public interface IncomingTexts {

    /// What happened to a text in the end.
    enum Ending {
        IN_THREAD("fil"),
        NEW_REQUEST("demande"),
        /// STOP, REPRENDRE, OUI or NON.
        INSTRUCTION("consigne"),
        /// Only thanks, and no request that it could be about.
        IGNORED("ignore");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// Whether a text says what its sender wrote, or stands for texts that were too many.
    enum Content {
        WRITTEN,
        FLOOD_NOTE
    }

    /// What came from one sender since some moment.
    ///
    /// @param texts how many texts, without notes
    /// @param isNoted whether a note says already that there are too many
    record Flow(int texts, boolean isNoted) {}

    /// Keeps a text.
    ///
    /// @param sameness what is the same in the same text: it is stored as a keyed hash
    /// @param senderKey the keyed hash of the number
    void add(KeptText text, String sameness, String senderKey, Content content);

    /// Whether the same text came since this moment.
    boolean isKnown(String sameness, Instant since);

    Flow countFrom(String senderKey, Instant since);

    /// Locks the oldest text that may be tried now, until the end of the transaction. Other nodes skip it.
    Optional<KeptText> findNext(Instant now);

    /// Ends a text: its content is deleted.
    ///
    /// @param enquiry the request that it was brought to: it is gone with the person of that request
    void end(UUID id, Ending ending, Optional<EnquiryId> enquiry, Instant now);

    /// Tries a text again later.
    void delay(UUID id, Instant until);

    /// Returns how many texts wait, and since when the oldest does.
    Waiting count();

    /// @param since empty if none waits
    record Waiting(int texts, Optional<Instant> since) {}

    /// Removes what is left of texts that ended before this moment.
    int removeEndedBefore(Instant moment);
}
