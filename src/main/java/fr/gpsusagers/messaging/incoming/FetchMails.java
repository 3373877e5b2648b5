package fr.gpsusagers.messaging.incoming;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.messaging.incoming.Mailbox.Fetch;
import java.time.Instant;
import java.util.UUID;

/// Fetches the unread mails of the product's mailbox, and keeps each before it is marked as read. If the
/// product stops in between, or two nodes fetch at once, the mail is fetched again and recognised.
@UseCase
public final class FetchMails {

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
}
