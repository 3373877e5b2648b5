package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PretendMailboxTest extends MailerContract {

    private final TestClock clock = new TestClock();
    private final PretendMessages messages = new PretendMessages(clock);

    @Override
    Mailer mailer() {
        return messages;
    }

    @Override
    List<Letter> received() {
        return messages.list().reversed().stream()
                .map(message -> message.to() instanceof Mailbox(var email)
                        ? new Letter(email.value(), message.text())
                        : new Letter("no mailbox", message.text()))
                .toList();
    }

    @Test
    void it_is_seen_what_was_sent_to_whom_and_when() {
        Outgoing sent = message(NEWS);
        messages.send(sent, CAMILLE);

        assertThat(messages.list())
                .containsExactly(
                        new Message(sent.id(), SUBJECT, new Mailbox(CAMILLE), NEWS, Optional.empty(), clock.instant()));
    }
}
