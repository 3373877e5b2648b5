package fr.gpsusagers.messaging.route;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.messaging.incoming.IncomingMails;
import fr.gpsusagers.messaging.incoming.IncomingMails.Ending;
import fr.gpsusagers.messaging.incoming.IncomingMails.Kept;
import fr.gpsusagers.messaging.mail.MailReader;
import fr.gpsusagers.messaging.mail.PartSink;
import fr.gpsusagers.messaging.mail.ReadMail;
import fr.gpsusagers.orientation.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one kept mail to its request: all in one transaction, so that it happens once or not at all.
@UseCase
public class DeliverMail {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);

    /// A mail that failed so often becomes a request with the whole mail attached.
    private static final int UNREADABLE_AFTER = 3;

    private static final PartSink NOTHING_KEPT = (_, _) -> {};

    private final IncomingMails mails;
    private final MailRoute route;

    public DeliverMail(IncomingMails mails, MailRoute route) {
        this.mails = mails;
        this.route = route;
    }

    public sealed interface Delivery {

        record Delivered(UUID mail, Ending ending) implements Delivery {}

        record NothingWaits() implements Delivery {}
    }

    /// The mail cannot be brought to its request now. The transaction is rolled back.
    public static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Kept mail;
        private final String reason;

        NotNow(Kept mail, String reason) {
            super(reason);
            this.mail = mail;
            this.reason = reason;
        }

        UUID mail() {
            return mail.id();
        }

        int tries() {
            return mail.tries();
        }

        String reason() {
            return reason;
        }
    }

    @Writes
    public Delivery deliver(Pack pack, Instant now) {
        Optional<Kept> next = mails.findNext(now);
        if (next.isEmpty()) {
            return new Delivery.NothingWaits();
        }
        Kept kept = next.get();
        try {
            return new Delivery.Delivered(kept.id(), deliver(pack, kept, now));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("A mail could not be delivered: {}", failed.getClass().getSimpleName());
            throw new NotNow(kept, "fault");
        }
    }

    private ReadMail read(Kept kept) throws IOException {
        try (InputStream raw = mails.open(kept.id())) {
            return MailReader.read(raw, NOTHING_KEPT);
        }
    }

    private Ending deliver(Pack pack, Kept kept, Instant now) throws IOException {
        ReadMail mail = kept.tries() < UNREADABLE_AFTER ? read(kept) : MailToDeliver.UNREADABLE;
        String key;
        try (InputStream raw = mails.open(kept.id())) {
            key = MailKey.of(mail, raw);
        }
        Ending ending = mails.isKnown(key)
                ? Ending.DOUBLE
                : route.follow(pack, new MailToDeliver(mail, key, () -> mails.open(kept.id())), now);
        mails.end(kept.id(), key, ending, now);
        return ending;
    }
}
