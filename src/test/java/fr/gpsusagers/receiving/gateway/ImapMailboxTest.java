package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import fr.gpsusagers.receiving.route.Mailbox.Taker;
import fr.gpsusagers.running.TestClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The IMAP client against a real mail server (GreenMail).
class ImapMailboxTest extends MailboxContract {

    private final TestClock clock = new TestClock();
    private final GreenMail mail = new GreenMail(setup());

    private GreenMailUser user;

    private static ServerSetup setup() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        setup.setServerStartupTimeout(Duration.ofSeconds(20).toMillis());
        return setup;
    }

    @BeforeEach
    void start() {
        mail.start();
        user = mail.setUser("contact@departement.fr", "contact", "se@cret");
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Override
    Mailbox mailbox() {
        return mailbox("se%40cret");
    }

    private Mailbox mailbox(String password) {
        return new ImapMailbox(
                ImapServer.parse("imap://contact:" + password + "@127.0.0.1:"
                        + mail.getImap().getPort() + "/INBOX"),
                clock);
    }

    @Override
    void arrives(String raw) {
        try {
            user.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_refused_account_and_a_silent_server_are_told_apart() {
        assertThat(mailbox("other").fetch(_ -> {}, 1)).isEqualTo(new Fetch.Unreached("imap-account"));
        Mailbox known = mailbox();
        mail.stop();
        assertThat(known.fetch(_ -> {}, 1)).isEqualTo(new Fetch.Unreached("imap-connection"));
        assertThat(known.await(SOON)).isFalse();
    }

    @Test
    void a_mail_at_which_the_server_hangs_up_is_passed_over_and_tried_again_rarely() {
        arrives("Subject: Un mail qui casse tout\r\n\r\nBonjour");
        arrives("Subject: Un autre\r\n\r\nBonjour");
        Mailbox mailbox = mailbox();
        Taker picky = raw -> {
            if (read(raw).contains("casse tout")) {
                throw new UncheckedIOException(new IOException("hung up"));
            }
        };

        assertThat(mailbox.fetch(picky, 10)).isEqualTo(new Fetch.Fetched(1, 1));
        assertThat(mailbox.fetch(picky, 10)).isEqualTo(new Fetch.Fetched(0, 1));
        assertThat(mailbox.fetch(picky, 10)).as("delayed").isEqualTo(new Fetch.Fetched(0, 0));
        clock.pass(Duration.ofMinutes(2));
        assertThat(mailbox.fetch(picky, 10)).isEqualTo(new Fetch.Fetched(0, 1));
        clock.pass(Duration.ofMinutes(2));
        assertThat(mailbox.fetch(picky, 10)).isEqualTo(new Fetch.Fetched(0, 0));
    }

    @Test
    void a_server_that_hangs_up_within_a_mail_is_unreached() {
        arrives("Subject: Un long mail\r\n\r\n" + "Encore une ligne.\r\n".repeat(100_000));

        assertThat(mailbox().fetch(this::stopWithin, 10)).isEqualTo(new Fetch.Unreached("imap-connection"));
    }

    private void stopWithin(FileContent raw) {
        try (InputStream content = raw.open()) {
            content.readNBytes(100_000);
            mail.stop();
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imap.departement.fr",
                "https://a:b@departement.fr",
                "imaps://departement.fr",
                "imaps://a:b@departement.fr/INBOX?x",
                "imaps://contact@departement.fr:993"
            })
    void an_unreadable_address_is_refused_with_how_to_mend_it_and_without_the_password(String url) {
        assertThatThrownBy(() -> ImapServer.parse(url))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GPS_IMAP_URL=imaps://nom:motdepasse@hôte:993/INBOX")
                .hasNoCause();
    }
}
