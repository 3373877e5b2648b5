package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PretendMessagesTest {

    private final PretendMessages messages = new PretendMessages();

    @Test
    void the_latest_message_comes_first_and_the_oldest_are_forgotten() {
        for (int number = 1; number <= PretendMessages.MOST + 2; number++) {
            messages.add(new Message(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    new Mailbox(new EmailAddress("camille@exemple.fr")),
                    new FilledText("Titre " + number, "Bonjour"),
                    Optional.empty(),
                    Instant.EPOCH));
        }
        assertThat(messages.list()).hasSize(PretendMessages.MOST);
        assertThat(messages.list().getFirst().text().title()).isEqualTo("Titre 502");
        assertThat(messages.list().getLast().text().title()).isEqualTo("Titre 3");
    }

    @Test
    void messages_about_someone_are_forgotten_and_no_others() {
        UUID erased = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        messages.add(about(erased));
        messages.add(about(other));
        messages.add(about(erased));
        assertThat(messages.remove(erased)).isEqualTo(2);
        assertThat(messages.list()).extracting(Message::subject).containsExactly(other);
    }

    private static Message about(UUID subject) {
        return new Message(
                UUID.randomUUID(),
                subject,
                new Mailbox(new EmailAddress("camille@exemple.fr")),
                new FilledText("Titre", "Bonjour"),
                Optional.empty(),
                Instant.EPOCH);
    }
}
