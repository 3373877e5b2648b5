package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Fetches the unread mails of the product's mailbox, and keeps each before it is marked as read. If the
/// product stops in between, or two nodes fetch at once, the mail is fetched again and recognised.
@UseCase
public final class FetchMails {

    /// A mail server hangs up after half an hour (RFC 2177).
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private static final Duration PAUSE = Duration.ofMinutes(2);

    /// The rest follows with the next round.
    private static final int MOST = 100;

    private final Mailbox mailbox;
    private final Deliveries deliveries;

    public FetchMails(Mailbox mailbox, Deliveries deliveries) {
        this.mailbox = mailbox;
        this.deliveries = deliveries;
    }

    public Fetch fetch(Instant now) {
        return mailbox.fetch(raw -> deliveries.keep(UUID.randomUUID(), raw, now), MOST);
    }

    /// Waits for the next mail, so that it is fetched at once. Returns when to wait again, if the mail server announces
    /// nothing; empty if there may be a mail now.
    public Optional<Instant> await(Instant now) {
        return mailbox.await(LONGEST) ? Optional.empty() : Optional.of(now.plus(PAUSE));
    }
}
