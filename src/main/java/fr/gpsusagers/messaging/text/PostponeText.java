package fr.gpsusagers.messaging.text;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Tries a text message again later, after its transaction was rolled back.
@UseCase
public class PostponeText {

    /// The delay after the first failure, the second, and so on; the last one applies to all later
    /// failures. Somebody may be waiting with the telephone in hand.
    private static final List<Duration> DELAYS =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final IncomingTexts texts;

    public PostponeText(IncomingTexts texts) {
        this.texts = texts;
    }

    public record Later(Instant until) {}

    @Writes
    public Later postpone(KeptText text, Instant now) {
        Instant until = now.plus(DELAYS.get(Math.min(text.tries(), DELAYS.size() - 1)));
        texts.delay(text.id(), until);
        return new Later(until);
    }
}
