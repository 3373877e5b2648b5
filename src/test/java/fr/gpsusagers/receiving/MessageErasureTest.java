package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gpsusagers.Gps;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.ErasePersons.Erasure;
import fr.gpsusagers.enquiry.watch.Needles;
import fr.gpsusagers.enquiry.watch.Places;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.ForgetMessages;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.Thorough;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// The proof that erased conversations are gone: a mail with a file, a form with a file and text messages come in and
/// are answered; once their requests are erased, every byte of the files of the product is read.
@Thorough
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = Gps.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.root=info", "logging.level.fr.gpsusagers=debug"})
@Import(RunningProduct.StandingClock.class)
@DirtiesContext
class MessageErasureTest {

    private static final Path DATA = Path.of("target/message-erasure-data").toAbsolutePath();
    private static final Set<Path> TEMPORARY_BEFORE = Places.temporaryFiles();
    private static final String PUBLIC = "contact@departement.fr";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private static final GreenMailUser MAILBOX = mailbox();

    @Autowired
    private ApplicationContext product;

    @Autowired
    private TestClock clock;

    @Autowired
    private Team team;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final Needles needles = new Needles();
    private final Needles hashes = new Needles();

    private static GreenMailUser mailbox() {
        SERVER.start();
        return SERVER.setUser(PUBLIC, "contact", "secret");
    }

    @DynamicPropertySource
    static void useADatabaseAndAMailboxOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        TestModels.learn(TestPacks.bocage());
        FileSystemUtils.deleteRecursively(DATA);
        settings.add("gps.pack", TestPacks.FROZEN::toString);
        settings.add("gps.data", DATA::toString);
        settings.add("gps.programs", () -> Path.of("target").toAbsolutePath().toString());
        settings.add("gps.port", () -> 0);
        settings.add("gps.pretend", () -> "on");
        settings.add("gps.sms.secret", () -> RunningProduct.SMS_SECRET);
        settings.add("gps.smtp.from", () -> PUBLIC);
        settings.add(
                "gps.imap.url",
                () -> "imap://contact:secret@127.0.0.1:" + SERVER.getImap().getPort() + "/INBOX");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void of_conversations_that_were_erased_nothing_is_left_anywhere(CapturedOutput log) throws Exception {
        Marks.addTo(needles);
        List<EnquiryId> requests = theyWriteAndAreAnswered();
        theSearchFindsThem(requests);

        clock.pass(Duration.ofHours(1));
        requests.forEach(this::erase);
        assertThat(needles.findBelow(DATA).keySet())
                .as("deleted rows are still in the files")
                .containsAll(EncryptedColumns.SEALED);
        removeTraces();
        product.getBean(ForgetMessages.class).forget(clock.instant());
        nothingIsLeft(log);

        clock.pass(Duration.ofDays(3));
        product.getBean(Outbox.class).forget(clock.instant());
        removeTraces();
        assertThat(hashes.findBelow(DATA)).as("hashes of addresses in files").isEmpty();
        assertThat(hashes.findIn(places().tables())).as("hashes in tables").isEmpty();
        LoggerFactory.getLogger(getClass()).info(Marks.FORM_WORDS);
        assertThat(needles.findIn(log.getAll())).as("the log is heard").containsExactly("wakomots");
    }

    private List<EnquiryId> theyWriteAndAreAnswered() throws Exception {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        var operator =
                new Actor.Staff(team.hire(Role.OPERATOR, "guichet-standard").agent());
        var agent = new Actor.Staff(team.hire(Role.AGENT, Askings.DESK).agent());
        theyWrite();
        List<EnquiryId> requests = conversations().requests();
        conversations().answer(operator, requests.get(0), Marks.BY_MAIL);
        conversations().answer(agent, requests.get(1), Marks.BY_MAIL);
        conversations().answer(operator, requests.get(2), Marks.BY_TEXT);
        conversations().replyToCheck(requests.get(1), Marks.BY_DESK);
        conversations().send();
        encrypted().addTo(needles, hashes);
        conversations().close(operator, requests.get(0));
        conversations().close(agent, requests.get(1));
        conversations().close(operator, requests.get(2));
        conversations().send();
        encrypted().addTo(needles, hashes);
        List.of("analyze", "checkpoint").forEach(order -> database.sql(order).update());
        return requests;
    }

    /// The person of the text messages wants whole answers.
    private void theyWrite() throws Exception {
        for (String mail : List.of(Marks.mail(PUBLIC), Marks.report(PUBLIC))) {
            MAILBOX.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
        }
        conversations().fetchMails(2);
        encrypted().addTo(needles, hashes);
        conversations().deliverMails(2);
        conversations().fillInTheForm();
        for (String text : List.of(Marks.FIRST_TEXT, "OUI", Marks.SECOND_TEXT)) {
            conversations().text(text);
            encrypted().addTo(needles, hashes);
            conversations().deliverTexts();
            conversations().send();
        }
    }

    private void theSearchFindsThem(List<EnquiryId> requests) throws IOException {
        assertThat(needles.findBelow(DATA).keySet())
                .as("encrypted, but for the identifier of the last mail in a thread")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(EncryptedColumns.SEALED.stream(), Stream.of("xyloidentifiant"))
                                .toList());
        assertThat(hashes.findBelow(DATA).keySet()).containsExactlyInAnyOrderElementsOf(EncryptedColumns.HASHES);
        assertThat(needles.findIn(conversations().readable(requests)))
                .contains("xylomots", "xylosujet", "xylofichier", "xylocontenu", "wakomots", "wakofichier")
                .contains(
                        "wakocontenu",
                        "kivotexto",
                        "kivosuite",
                        "zephyrmail",
                        "zephyrtexto",
                        "zephyrguichet",
                        "zephyrfin");
        assertThat(needles.findIn(places().messages()))
                .as("answers went out by mail and by text message")
                .contains("xyloadresse", "wakoadresse", "number", "wakomots", "zephyrmail", "zephyrtexto");
    }

    private void erase(EnquiryId request) {
        assertThat(product.getBean(ErasePersons.class).erase(conversations().reference(request), clock.instant()))
                .isEqualTo(new Erasure.Done(1));
    }

    private void removeTraces() {
        assertThat(product.getBean(Traces.class).remove()).isEmpty();
    }

    /// Tells all places at once.
    private void nothingIsLeft(CapturedOutput log) throws IOException {
        var left = new SoftAssertions();
        left.assertThat(needles.findBelow(DATA)).as("files of the data folder").isEmpty();
        left.assertThat(needles.findIn(places().tables())).as("tables").isEmpty();
        left.assertThat(needles.findIn(places().messages()))
                .as("messages in memory")
                .isEmpty();
        left.assertThat(Places.newTemporaryFiles(needles, TEMPORARY_BEFORE))
                .as("temporary files")
                .isEmpty();
        left.assertThat(needles.findIn(log.getAll())).as("log").isEmpty();
        try (Stream<Path> uploads = Files.list(DATA.resolve("fichiers-recus"))) {
            left.assertThat(uploads).as("files of forms").isEmpty();
        }
        left.assertAll();
    }

    private MarkedConversations conversations() {
        return new MarkedConversations(product, clock, "http://localhost:" + port);
    }

    private EncryptedColumns encrypted() {
        return new EncryptedColumns(database);
    }

    private Places places() {
        return new Places(database, product.getBean(PretendMessages.class));
    }
}
