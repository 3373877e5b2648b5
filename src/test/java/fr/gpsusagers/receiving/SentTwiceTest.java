package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.FileType;
import fr.gpsusagers.receiving.file.ScanVerdict;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The form of the follow-up page, pressed twice: what is the same is one message, what differs is another.
class SentTwiceTest extends IncomingMail {

    @BeforeEach
    void a_request_is_open() {
        first("Bonjour, à qui parler ?");
        later();
    }

    @Test
    void the_same_words_are_one_message() {
        add("La voici.", file("recu.pdf", 10));
        later();
        add("La voici.", file("recu.pdf", 10));

        assertThat(received()).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void other_words_or_another_photo_are_another_message() {
        add("", file("page-1.pdf", 10));
        later();
        add("", file("page-2.pdf", 10));
        later();
        add("Les voici.", file("page-2.pdf", 10));

        assertThat(received()).hasSize(3);
        assertThat(files()).hasSize(3);
    }

    @Test
    void the_same_words_an_hour_later_are_another_message() {
        add("Avez-vous du nouveau ?");
        clock.moveTo(FrenchTime.now(clock).plusHours(1));
        add("Avez-vous du nouveau ?");

        assertThat(received()).hasSize(2);
    }

    private void later() {
        clock.moveTo(FrenchTime.now(clock).plusSeconds(2));
    }

    private List<?> files() {
        return product.getBean(Attachments.class).list(open().id());
    }

    private void add(String words, ExaminedFile... files) {
        var message = new ReceivedMessage(ChannelKind.FORM, SenderCheck.KNOWN, words, files.length, Meaning.ASKS);
        product.getBean(CitizenMessages.class)
                .add(
                        new Actor.Bearer(open().id()),
                        product.getBean(PackInUse.class).current(),
                        message,
                        List.of(files),
                        clock.instant());
    }

    private static ExaminedFile file(String name, int bytes) {
        return new ExaminedFile(
                name, FileType.PDF, ScanVerdict.NOT_EXAMINED, bytes, () -> new ByteArrayInputStream(new byte[bytes]));
    }
}
