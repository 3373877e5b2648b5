package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.PretendInbox;
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
