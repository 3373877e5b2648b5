package fr.gpsusagers.messaging.route;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.messaging.incoming.IncomingMails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Tries a mail again later, after its transaction was rolled back.
@UseCase
public class DelayMail {

    /// The delay after the first failure, the second, and so on; the last one applies to all later failures.
    private static final List<Duration> DELAYS =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final IncomingMails mails;

    public DelayMail(IncomingMails mails) {
        this.mails = mails;
    }

    public record Delayed(Instant until) {}

    @Writes
    public Delayed delay(UUID mail, int tries, Instant now) {
        Instant until = now.plus(DELAYS.get(Math.min(tries, DELAYS.size() - 1)));
        mails.delay(mail, until);
        return new Delayed(until);
    }
}
