package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.time.Clock;

/// The pretend twin of the mail server: it stores the mail for every address.
final class PretendMailbox implements Mailer {

    private final PretendMessages messages;
    private final Clock clock;

    PretendMailbox(PretendMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Delivery send(Outgoing message, EmailAddress to) {
        messages.add(new Message(
                message.id(), message.subject(), new Mailbox(to), message.text(), message.thread(), clock.instant()));
        return new Delivery.Accepted(message.id().toString());
    }
}
