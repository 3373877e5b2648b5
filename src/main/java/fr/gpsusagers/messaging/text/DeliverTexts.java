package fr.gpsusagers.messaging.text;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// Brings all kept text messages to their requests, oldest first, one transaction each. One that fails
/// waits and hinders no other.
@UseCase
public final class DeliverTexts {

    private static final int MOST = 200;

    private final DeliverText deliverText;
    private final PostponeText postponeText;

    public DeliverTexts(DeliverText deliverText, PostponeText postponeText) {
        this.deliverText = deliverText;
        this.postponeText = postponeText;
    }

    /// @param delivered how many texts were brought to their request, or ended otherwise
    /// @param delayed how many wait for another try
    public record Delivery(int delivered, int delayed) {

        private Delivery plus(Delivery other) {
            return new Delivery(delivered + other.delivered, delayed + other.delayed);
        }

        private boolean isNone() {
            return delivered + delayed == 0;
        }
    }

    public Delivery deliver(Pack pack, Instant now) {
        var all = new Delivery(0, 0);
        for (int text = 0; text < MOST; text++) {
            Delivery one = deliverOne(pack, now);
            if (one.isNone()) {
                return all;
            }
            all = all.plus(one);
        }
        return all;
    }

    private Delivery deliverOne(Pack pack, Instant now) {
        try {
            return switch (deliverText.deliver(pack, now)) {
                case DeliverText.Turn.Delivered _ -> new Delivery(1, 0);
                case DeliverText.Turn.NothingWaits _ -> new Delivery(0, 0);
            };
        } catch (DeliverText.Postponed later) {
            postponeText.postpone(later.text(), now);
            return new Delivery(0, 1);
        }
    }
}
