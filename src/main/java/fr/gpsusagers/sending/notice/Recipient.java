package fr.gpsusagers.sending.notice;

import java.util.Map;
import java.util.Optional;

/// The recipient of a notice, looked up at the moment of sending by the module that knows the person. Only the
/// key is stored.
///
/// @param addressKey a keyed hash of the address: the same for the same address, and it reveals nothing about the
///     address. Daily limits and blocks refer to it
/// @param fills the values for the placeholders of the text, such as `code`, so that a notice never stores a
///     secret. The same values at each sending, since a notice may be sent twice
/// @param thread where replies to the mail go; empty if they go to the sender of all mails
/// @param counting whether daily limits hold it back
public record Recipient(
        Address address, String addressKey, Map<String, String> fills, Optional<MailThread> thread, Counting counting) {

    /// Whether a notice counts for the daily limits.
    public enum Counting {
        COUNTED,
        /// What helps in danger leaves at once, whatever was sent today.
        EXEMPT
    }

    private static final int LONGEST_KEY = 200;

    /// A recipient whose replies go to the sender of all mails.
    public Recipient(Address address, String addressKey, Map<String, String> fills) {
        this(address, addressKey, fills, Optional.empty());
    }

    /// A recipient for whom the daily limits hold.
    public Recipient(Address address, String addressKey, Map<String, String> fills, Optional<MailThread> thread) {
        this(address, addressKey, fills, thread, Counting.COUNTED);
    }

    public Recipient {
        fills = Map.copyOf(fills);
        fills.forEach(NoticeText::requireFill);
        if (addressKey.isBlank() || addressKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key of an address has 1 to " + LONGEST_KEY + " characters");
        }
    }

    /// Hidden: an address and secrets never reach a log.
    @Override
    public String toString() {
        return "a recipient by " + address.medium();
    }
}
