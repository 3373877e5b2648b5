package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.Address.Mobile;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.sending.notice.Texter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PretendTelephoneTest extends TexterContract {

    private final TestClock clock = new TestClock();
    private final PretendMessages messages = new PretendMessages(clock);

    @Override
    Texter texter() {
        return messages;
    }

    @Override
    List<Sms> received() {
        return messages.list().reversed().stream()
                .map(message -> message.to() instanceof Mobile(var number)
                        ? new Sms(number.dialled(), message.text().body())
                        : new Sms("no mobile", message.text().body()))
                .toList();
    }

    @Test
    void it_is_seen_what_was_sent_to_whom_and_when() {
        Outgoing sent = message();
        messages.send(sent, MOBILE);

        assertThat(messages.list())
                .containsExactly(
                        new Message(sent.id(), SUBJECT, new Mobile(MOBILE), NEWS, Optional.empty(), clock.instant()));
    }
}
