package fr.gpsusagers.notice;

import java.util.Map;

/// To whom a notice goes, as whoever knows the person says at the moment of sending. Nothing of it is kept but the key.
///
/// @param addressKey a keyed hash of the address: the same for the same address, and it tells nothing of it. Caps and
///     blocks hold by it
/// @param fills what stands in the places of the text, such as `code`: a secret is thus never kept in a notice. The
/// same
///     at each sending, since a notice may be sent twice
public record Recipient(Address address, String addressKey, Map<String, String> fills) {

    private static final int LONGEST_KEY = 200;

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
