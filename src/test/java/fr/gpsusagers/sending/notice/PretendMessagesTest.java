package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PretendMessagesTest {

    private final PretendMessages messages = new PretendMessages(new TestClock());

    @Test
    void the_latest_message_comes_first_and_the_oldest_are_forgotten() {
        for (int number = 1; number <= PretendMessages.MOST + 2; number++) {
            send(UUID.randomUUID(), "Titre " + number);
        }
        assertThat(messages.list()).hasSize(PretendMessages.MOST);
        assertThat(messages.list().getFirst().text().title()).isEqualTo("Titre 502");
        assertThat(messages.list().getLast().text().title()).isEqualTo("Titre 3");
    }

    @Test
    void messages_about_someone_are_forgotten_and_no_others() {
        UUID erased = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        send(erased, "Titre");
        send(other, "Titre");
        send(erased, "Titre");
        assertThat(messages.remove(erased)).isEqualTo(2);
        assertThat(messages.list()).extracting(Message::subject).containsExactly(other);
    }

    private void send(UUID subject, String title) {
        messages.send(
                new Outgoing(UUID.randomUUID(), subject, new FilledText(title, "Bonjour")),
                new EmailAddress("camille@exemple.fr"));
    }
}
