package fr.gpsusagers.messaging.incoming;

import fr.gpsusagers.kernel.UseCase;
import java.time.Duration;
import java.time.Instant;

/// Waits for the next mail, so that it is fetched at once. Where the mail server announces nothing, the caller asks
/// regularly instead.
@UseCase
public final class AwaitMail {

    /// A mail server hangs up after half an hour (RFC 2177).
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final Mailbox mailbox;

    public AwaitMail(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    public sealed interface Waiting {

        /// There may be a mail now.
        record Announced() implements Waiting {}

        /// The server announces nothing at present.
        ///
        /// @param until when to ask again
        record Unannounced(Instant until) implements Waiting {}
    }

    public Waiting await(Instant now) {
        return mailbox.await(LONGEST) ? new Waiting.Announced() : new Waiting.Unannounced(now.plus(PAUSE));
    }
}
