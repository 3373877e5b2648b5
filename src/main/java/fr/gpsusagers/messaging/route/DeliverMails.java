package fr.gpsusagers.messaging.route;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings all kept mails to their requests, one transaction each. A mail that fails waits and hinders no other.
@UseCase
public final class DeliverMails {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMails.class);

    private static final int MOST = 200;

    private final DeliverMail deliverMail;
    private final DelayMail delayMail;

    public DeliverMails(DeliverMail deliverMail, DelayMail delayMail) {
        this.deliverMail = deliverMail;
        this.delayMail = delayMail;
    }

    /// @param delivered how many mails were brought to their request, or ended otherwise
    /// @param delayed how many wait for another try
    public record Round(int delivered, int delayed) {}

    public Round deliver(Pack pack, Instant now) {
        int delivered = 0;
        int delayed = 0;
        for (int mail = 0; mail < MOST; mail++) {
            switch (tried(pack, now)) {
                case DELIVERED -> delivered++;
                case DELAYED -> delayed++;
                case NONE_LEFT -> {
                    return new Round(delivered, delayed);
                }
            }
        }
        return new Round(delivered, delayed);
    }

    private enum Turn {
        DELIVERED,
        DELAYED,
        NONE_LEFT
    }

    private Turn tried(Pack pack, Instant now) {
        try {
            return switch (deliverMail.deliver(pack, now)) {
                case DeliverMail.Delivery.Delivered _ -> Turn.DELIVERED;
                case DeliverMail.Delivery.NothingWaits _ -> Turn.NONE_LEFT;
            };
        } catch (DeliverMail.NotNow later) {
            LOG.warn("A mail waits for another try: {}", later.reason());
            delayMail.delay(later.mail(), later.tries(), now);
            return Turn.DELAYED;
        }
    }
}
