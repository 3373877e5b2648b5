package fr.gpsusagers.messaging.incoming;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.lock.NodeLocks;
import fr.gpsusagers.messaging.incoming.Mailbox.Fetch;
import java.time.Instant;
import java.util.UUID;

/// Fetches the unread mails of the product's mailbox, one node at a time, and keeps each before it is marked as read.
/// If the product stops in between, the mail is fetched again and recognised.
@UseCase
public final class FetchMails {

    /// So that other work of the same timer is not kept waiting.
    private static final int MOST = 100;

    private static final String LOCK = "fetch-mails";

    private final Mailbox mailbox;
    private final Deliveries deliveries;
    private final NodeLocks locks;

    public FetchMails(Mailbox mailbox, Deliveries deliveries, NodeLocks locks) {
        this.mailbox = mailbox;
        this.deliveries = deliveries;
        this.locks = locks;
    }

    public Fetch fetch(Instant now) {
        return locks.alone(LOCK, () -> mailbox.fetch(raw -> deliveries.keep(UUID.randomUUID(), raw, now), MOST))
                .orElseGet(() -> new Fetch.Fetched(0));
    }
}
