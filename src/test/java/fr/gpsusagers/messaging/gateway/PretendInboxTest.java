package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.messaging.incoming.Mailbox;
import fr.gpsusagers.messaging.incoming.PretendInbox;
import java.nio.charset.StandardCharsets;

class PretendInboxTest extends MailboxContract {

    private final PretendInbox inbox = new PretendInbox();

    @Override
    Mailbox mailbox() {
        return inbox;
    }

    @Override
    void arrives(String raw) {
        inbox.write(raw.getBytes(StandardCharsets.UTF_8));
    }
}
