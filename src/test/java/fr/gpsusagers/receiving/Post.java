package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import fr.gpsusagers.receiving.route.PretendInbox;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.sending.notice.SendNotices;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// The post office of a test: mails go out and come in at the moment of the standing clock.
final class Post {

    static final String PUBLIC = "contact@gps-usagers.example";

    private final ApplicationContext product;
    private final TestClock clock;

    Post(ApplicationContext product, TestClock clock) {
        this.product = product;
        this.clock = clock;
    }

    /// A mail as a person writes it.
    static String mail(String from, String to, String subject, String words) {
        return "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@mail.exemple.fr>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + words + "\r\n";
    }

    /// A mail with a photo, from a sender for whom the relay `mx.departement.fr` vouches.
    static String mailWithPhoto(String from, String to, String words) {
        return "Authentication-Results: mx.departement.fr; dkim=pass header.d=exemple.fr; dmarc=pass"
                + " header.from=exemple.fr\r\nFrom: Zoé <" + from + ">\r\nTo: " + to
                + "\r\nSubject: =?utf-8?q?D=C3=A9m=C3=A9nagement?=\r\nMessage-ID: <" + UUID.randomUUID()
                + "@exemple.fr>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words
                + "\r\n--b\r\nContent-Type: image/png; name=\"reçu.png\"\r\n"
                + "Content-Disposition: attachment; filename=\"recu.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==\r\n"
                + "--b--\r\n";
    }

    /// The mail arrives, is fetched and delivered.
    DeliverMessages.Round receive(String raw) {
        product.getBean(PretendInbox.class).write(raw.getBytes(StandardCharsets.UTF_8));
        assertThat(product.getBean(FetchMails.class).fetch(clock.instant())).isEqualTo(new Fetch.Fetched(1));
        return product.getBean(DeliverMessages.class)
                .deliver(Kind.MAIL, product.getBean(PackInUse.class).current(), clock.instant());
    }

    void forgetSent() {
        var messages = product.getBean(PretendMessages.class);
        messages.list().forEach(message -> messages.remove(message.subject()));
    }

    /// Sends what waits. Returns all mails to this address, latest first.
    List<Message> sentTo(String address) {
        product.getBean(SendNotices.class).send(Medium.EMAIL, clock.instant());
        return product.getBean(PretendMessages.class).list().stream()
                .filter(message -> message.to() instanceof Address.Mailbox(var mail)
                        && mail.value().equals(address))
                .toList();
    }

    Message lastSentTo(String address) {
        List<Message> sent = sentTo(address);
        assertThat(sent).as("mails to " + address).isNotEmpty();
        return sent.getFirst();
    }
}
