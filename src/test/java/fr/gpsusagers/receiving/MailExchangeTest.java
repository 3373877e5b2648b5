package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A citizen and an agent write to each other through a real mail server. The product sends by SMTP and reads by IMAP.
class MailExchangeTest extends RunningProduct {

    private static final String PUBLIC = "contact@departement.fr";
    private static final String CITIZEN = "essai@exemple.fr";
    private static final GreenMail SERVER = started();

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private Persons persons;

    @Autowired
    private Steps steps;

    private Hired operator;

    private static final int SMTP = freePort();

    private GreenMail outside = outside();

    private static GreenMail started() {
        var server = new GreenMail(patient(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)));
        server.start();
        server.setUser(PUBLIC, "contact", "secret");
        return server;
    }

    /// The mail server through which mails go out. It can be stopped, and another one started at its port.
    private static GreenMail outside() {
        return new GreenMail(patient(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
    }

    private static ServerSetup patient(ServerSetup setup) {
        setup.setServerStartupTimeout(Duration.ofSeconds(20).toMillis());
        return setup;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @DynamicPropertySource
    static void useTheMailServer(DynamicPropertyRegistry settings) {
        int imap = SERVER.getImap().getPort();
        settings.add("gps.smtp.url", () -> "smtp://127.0.0.1:" + SMTP);
        settings.add("gps.smtp.from", () -> "Département <" + PUBLIC + ">");
        settings.add("gps.imap.url", () -> "imap://contact:secret@127.0.0.1:" + imap + "/INBOX");
        settings.add("gps.mail.relay", () -> "mx.departement.fr");
        settings.add("gps.public-url", () -> "https://gps.departement.fr");
    }

    @BeforeEach
    void on_a_monday_in_december() throws Exception {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        operator = team.hire(Role.OPERATOR, "guichet-standard");
        SERVER.purgeEmailFromAllMailboxes();
        outside.start();
    }

    @AfterEach
    void stopSending() {
        outside.stop();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private Enquiry.Open open() {
        List<Enquiry.Open> all = enquiries.listOpen(persons.listFrom(new EmailAddress(CITIZEN)), Sharing.ONE_PERSON);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void arrives(String raw) throws MessagingException {
        SERVER.getUserManager()
                .getUser("contact")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private void deliver() {
        assertThat(product.getBean(FetchMails.class).fetch(clock.instant())).isInstanceOf(Fetch.Fetched.class);
        product.getBean(DeliverMessages.class)
                .deliver(Kind.MAIL, product.getBean(PackInUse.class).current(), clock.instant());
    }

    private void send() {
        product.getBean(SendNotices.class).send(Medium.EMAIL, clock.instant());
    }

    private List<MimeMessage> received() {
        return received(outside);
    }

    private static List<MimeMessage> received(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(CITIZEN))
                .toList();
    }

    private void answer(String words) {
        var staff = new Actor.Staff(operator.agent());
        product.getBean(DeskWork.class).take(staff, open().id(), clock.instant());
        var pack = product.getBean(PackInUse.class).current();
        product.getBean(WrittenAnswers.class).answer(staff, pack, open().id(), Answer.of(words), clock.instant());
    }

    @Test
    void a_citizen_and_an_agent_write_to_each_other_twice() throws Exception {
        arrives(Post.mailWithPhoto(CITIZEN, PUBLIC, "J’ai déménagé à Cœur-de-Forêt, où écrire ?"));
        deliver();
        assertThat(persons.find(open().id()).orElseThrow().words().getFirst())
                .contains("Déménagement", "Cœur-de-Forêt, où écrire ?");
        assertThat(product.getBean(Attachments.class).list(open().id()))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("recu.png"));
        send();
        answer("À quelle adresse habitez-vous\u00A0? Répondez ici.");
        send();
        MimeMessage asked = received().getLast();
        assertThat(asked.getContent().toString()).contains("À quelle adresse habitez-vous\u00A0? Répondez ici.");
        assertThat(asked.getHeader("Auto-Submitted")).isNull();

        arrives(Post.mailWithPhoto(CITIZEN, asked.getReplyTo()[0].toString(), "Au 12 rue des Prés."));
        deliver();
        assertThat(steps.list(open().id()).getLast().step()).isInstanceOfSatisfying(Step.Received.class, step -> {
            assertThat(step.sender()).isEqualTo(Optional.of(SenderCheck.KNOWN));
            assertThat(step.attachments()).isEqualTo(Optional.of(1));
        });
        answer("Merci, c’est noté.");
        send();
        assertThat(received().getLast().getHeader("In-Reply-To", null)).contains("@exemple.fr>");
    }

    @Test
    void a_server_that_is_down_for_an_hour_loses_nothing_and_doubles_nothing() throws Exception {
        arrives(Post.mailWithPhoto(CITIZEN, PUBLIC, "Bonjour, à qui parler ?"));
        deliver();
        send();
        assertThat(received()).hasSize(1);
        String first = header(received().getFirst(), "Message-ID");
        outside.stop();

        answer("Appelez la mairie.");
        LocalDateTime down = FrenchTime.at(clock.instant());
        for (int minute = 2; minute <= 60; minute += 2) {
            clock.moveTo(down.plusMinutes(minute));
            send();
        }
        outside = outside();
        outside.start();
        for (int minute = 62; minute <= 90; minute += 4) {
            clock.moveTo(down.plusMinutes(minute));
            send();
        }
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.getContent().toString()).contains("Appelez la mairie.");
            assertThat(header(mail, "Message-ID")).isNotEqualTo(first);
        });
    }

    private static String header(MimeMessage message, String name) {
        try {
            return String.valueOf(message.getHeader(name, null));
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_mailbox_that_hangs_up_before_the_mark_gives_the_same_mail_again_and_it_is_one_request() throws Exception {
        String raw = Post.mailWithPhoto(CITIZEN, PUBLIC, "Bonjour, à qui parler ?");
        arrives(raw);
        deliver();
        arrives(raw);
        deliver();

        assertThat(open()).isNotNull();
        send();
        assertThat(received()).hasSize(1);
    }
}
