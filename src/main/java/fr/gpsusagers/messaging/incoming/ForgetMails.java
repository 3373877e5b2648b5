package fr.gpsusagers.messaging.incoming;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Duration;
import java.time.Instant;

/// Removes the keys of mails that were brought to their requests more than ninety days ago.
@UseCase
public class ForgetMails {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final IncomingMails mails;

    public ForgetMails(IncomingMails mails) {
        this.mails = mails;
    }

    /// @param mails how many were removed
    public record Forgotten(int mails) {}

    @Writes
    public Forgotten forget(Instant now) {
        return new Forgotten(mails.removeEndedBefore(now.minus(REMEMBERED)));
    }
}
