package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Address.Mobile;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.sending.notice.Texter;
import java.time.Clock;
import java.util.Optional;

/// The pretend twin of the SMS service: it stores the text messages for every number.
final class PretendTelephone implements Texter {

    private final PretendMessages messages;
    private final Clock clock;

    PretendTelephone(PretendMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Delivery send(Outgoing message, PhoneNumber to) {
        messages.add(new Message(
                message.id(), message.subject(), new Mobile(to), message.text(), Optional.empty(), clock.instant()));
        return new Delivery.Accepted(message.id().toString());
    }
}
