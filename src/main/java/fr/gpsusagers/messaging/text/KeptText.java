package fr.gpsusagers.messaging.text;

import fr.gpsusagers.kernel.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A text message that came in and is on disk. `toString` hides it.
///
/// @param from empty if the sender cannot be called back: a name, or a short number
/// @param tries how often it could not be brought to its request
public record KeptText(UUID id, Optional<PhoneNumber> from, String words, Instant receivedAt, int tries) {

    @Override
    public String toString() {
        return "KeptText[" + id + "]";
    }
}
