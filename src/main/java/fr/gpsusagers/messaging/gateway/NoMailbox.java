package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.messaging.incoming.Mailbox;
import java.time.Duration;

/// The product reads no mailbox.
final class NoMailbox implements Mailbox {

    @Override
    public Fetch fetch(Taker taker, int most) {
        return new Fetch.Fetched(0);
    }

    @Override
    public boolean await(Duration longest) {
        return false;
    }
}
