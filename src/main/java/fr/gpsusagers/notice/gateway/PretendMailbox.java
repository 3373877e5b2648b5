package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.notice.Address.Mailbox;
import fr.gpsusagers.notice.NoticeText;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.PretendMessages.Message;
import fr.gpsusagers.notice.sending.Delivery;
import fr.gpsusagers.notice.sending.Mailer;
import java.time.Clock;
import java.util.UUID;

/// The pretend twin of the mail server: every mailbox is this one.
final class PretendMailbox implements Mailer {

    private final PretendMessages messages;
    private final Clock clock;

    PretendMailbox(PretendMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Delivery send(UUID subject, EmailAddress to, NoticeText text) {
        messages.add(new Message(subject, new Mailbox(to), text, clock.instant()));
        return new Delivery.Accepted(UUID.randomUUID().toString());
    }
}
