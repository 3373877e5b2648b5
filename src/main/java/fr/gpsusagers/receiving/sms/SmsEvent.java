package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.OperatorId;
import java.util.Optional;

/// One thing that the operator reports: a text message that somebody sent to us, or what became of one of ours.
public sealed interface SmsEvent {

    /// The longest text that is read of a reply: about ten joined text messages.
    int LONGEST_WORDS = 1_600;

    /// What became of a message after the operator accepted it.
    enum Arrival {
        DELIVERED,
        FAILED,
        /// Still on its way, or a status that we do not know.
        PENDING
    }

    /// A text message that somebody sent to us.
    ///
    /// @param from empty if the sender has no number that could be called: a name, or a short number
    /// @param words never blank, and without control characters except `\n`
    /// @param id empty if the operator gave none
    record IncomingText(Optional<PhoneNumber> from, String words, Optional<OperatorId> id) implements SmsEvent {
        public IncomingText {
            if (words.isBlank() || words.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException("A reply has 1 to " + LONGEST_WORDS + " characters");
            }
        }

        /// Hides the words and the number.
        @Override
        public String toString() {
            return "a reply of " + words.length() + " characters";
        }
    }

    /// The fate of a message that we sent.
    ///
    /// @param id as the operator gave it in its answer, see
    ///     [fr.gpsusagers.sending.notice.Delivery.Accepted]
    /// @param reason a code such as `sms-undeliv`, never the operator's text
    record Receipt(OperatorId id, Arrival arrival, String reason) implements SmsEvent {
        public Receipt {
            requireCode(reason);
        }
    }

    /// Neither a reply nor a receipt, as far as `GPS_SMS_FIELDS` tells.
    ///
    /// @param reason a code such as `sms-no-field`
    record Unreadable(String reason) implements SmsEvent {

        static final String NO_WORDS = "sms-no-words";
        static final String NO_TEXT = "sms-no-text";

        public Unreadable {
            requireCode(reason);
        }

        /// Whether the format of the call is known, and nothing was written in it.
        public boolean isBlank() {
            return reason.equals(NO_WORDS);
        }

        /// The same, or a sender is named and the field of the text is missing: perhaps it has another name.
        boolean hasNoText() {
            return isBlank() || reason.equals(NO_TEXT);
        }
    }

    private static void requireCode(String reason) {
        if (!Identifiers.isOne(reason)) {
            throw new IllegalArgumentException("A reason must be a code such as sms-undeliv");
        }
    }
}
