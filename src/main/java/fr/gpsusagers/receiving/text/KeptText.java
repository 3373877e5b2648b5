package fr.gpsusagers.receiving.text;

import fr.gpsusagers.kernel.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// A text message that came in. `toString` hides it.
///
/// @param from empty if the sender cannot be called back: a name, or a short number
public record KeptText(UUID id, Optional<PhoneNumber> from, String words) {

    /// How it is kept: the number on the first line, and the words below.
    byte[] content() {
        return (from.map(PhoneNumber::dialled).orElse("") + "\n" + words).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "KeptText[" + id + "]";
    }
}
