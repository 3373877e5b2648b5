package fr.gpsusagers.messaging.text;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Duration;
import java.time.Instant;

/// Removes what is left of text messages that were brought to their requests more than a day ago, and of
/// old calls.
@UseCase
public class ForgetTexts {

    private static final Duration DAY = Duration.ofDays(1);

    private final IncomingTexts texts;
    private final SmsCalls calls;

    public ForgetTexts(IncomingTexts texts, SmsCalls calls) {
        this.texts = texts;
        this.calls = calls;
    }

    /// @param texts how many were removed
    public record Forgotten(int texts) {}

    @Writes
    public Forgotten forget(Instant now) {
        calls.removeBefore(now.minus(DAY));
        return new Forgotten(texts.removeEndedBefore(now.minus(DAY)));
    }
}
