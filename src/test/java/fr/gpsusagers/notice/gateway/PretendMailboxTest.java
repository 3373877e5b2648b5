package fr.gpsusagers.notice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.notice.Address.Mailbox;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.PretendMessages.Message;
import fr.gpsusagers.notice.sending.Mailer;
import fr.gpsusagers.notice.sending.Outgoing;
import fr.gpsusagers.running.TestClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PretendMailboxTest extends MailerContract {

    private final PretendMessages messages = new PretendMessages();
    private final TestClock clock = new TestClock();
    private final PretendMailbox mailbox = new PretendMailbox(messages, clock);

    @Override
    Mailer mailer() {
        return mailbox;
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
        mailbox.send(sent, CAMILLE);

        assertThat(messages.list())
                .containsExactly(
                        new Message(sent.id(), SUBJECT, new Mailbox(CAMILLE), NEWS, Optional.empty(), clock.instant()));
    }
}
