package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.gateway.SmtpServer.Encryption;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.FilledText;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Outgoing;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Tests the SMTP client against a real mail server (GreenMail), and against a scripted server that fails in every
/// way a server can.
@ExtendWith(OutputCaptureExtension.class)
class SmtpMailerTest extends MailerContract {

    private static final FromAddress US = FromAddress.parse("GPS usagers <contact@calvados.example>");

    /// Never reached: tests of endless conversations use a shorter deadline.
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final TestClock clock = new TestClock();
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        patient(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)),
        patient(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS))
    });

    /// Gives the server more time to start on a busy machine.
    private static ServerSetup patient(ServerSetup setup) {
        setup.setServerStartupTimeout(LONG_ENOUGH.toMillis());
        return setup;
    }

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Override
    Mailer mailer() {
        return mailer("smtp://127.0.0.1:" + mail.getSmtp().getPort());
    }

    private SmtpMailer mailer(String url) {
        return new SmtpMailer(SmtpServer.parse(url), US, clock, LONG_ENOUGH);
    }

    @Override
    List<Letter> received() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(SmtpMailerTest::letter)
                .toList();
    }

    private static Letter letter(MimeMessage message) {
        try {
            String body = message.getContent().toString().replace("\r\n", "\n");
            return new Letter(
                    message.getHeader("To", null),
                    new FilledText(
                            message.getSubject(), body.endsWith("\n") ? body.substring(0, body.length() - 1) : body));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void it_says_that_a_program_wrote_it_and_nothing_of_this_machine() throws Exception {
        var receipt = (Accepted) mailer().send(message(NEWS), CAMILLE);

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("From", null)).isEqualTo("GPS usagers <contact@calvados.example>");
        assertThat(message.getMessageID()).isEqualTo("<" + receipt.receipt() + "@calvados.example>");
        assertThat(message.getSentDate().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void it_introduces_itself_by_the_domain_it_writes_from() throws IOException {
        try (var server = new ScriptedServer("HELLO", "220 ready")) {
            String thisMachine = InetAddress.getLocalHost().getHostName();
            mailer("smtp://127.0.0.1:" + server.port()).send(message(NEWS), CAMILLE);

            assertThat(server.heard)
                    .contains("EHLO calvados.example", "MAIL FROM:<contact@calvados.example>")
                    .noneMatch(line -> line.contains(thisMachine));
        }
    }

    @Test
    void it_signs_in_where_it_has_an_account() {
        mail.setUser("gps@calvados.example", "gps", "s:cret@");
        mail.getUserManager().setAuthRequired(true);

        assertThat(mailer("smtp://gps:s%3Acret%40@127.0.0.1:" + mail.getSmtp().getPort())
                        .send(message(NEWS), CAMILLE))
                .isInstanceOf(Accepted.class);
        assertThat(mailer("smtp://gps:faux@127.0.0.1:" + mail.getSmtp().getPort())
                        .send(message(NEWS), CAMILLE))
                .isEqualTo(new Unreached("smtp-account"));
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            no such mailbox              ; RCPT  ; 550 5.1.1 camille@exemple.fr unknown  ; Refused[reason=smtp-550]
            a full mailbox               ; RCPT  ; 452 camille@exemple.fr is full        ; TryAgain[reason=smtp-452]
            come back later              ; RCPT  ; 451 camille@exemple.fr, later         ; TryAgain[reason=smtp-451]
            a sender it does not want    ; MAIL  ; 553 not you                           ; Unreached[reason=smtp-553]
            a sender it wants to know    ; MAIL  ; 530 who are you?                      ; Unreached[reason=smtp-530]
            no message at all            ; DATA  ; 554 no                                ; Refused[reason=smtp-554]
            not this message             ; .     ; 554 camille@exemple.fr wants none     ; Refused[reason=smtp-554]
            not this message now         ; .     ; 451 disk                              ; TryAgain[reason=smtp-451]
            busy                         ; HELLO ; 421 busy                              ; Unreached[reason=smtp-connection]
            closing in the middle        ; RCPT  ; 421 closing                           ; Unreached[reason=smtp-421]
            closing after the message    ; .     ; 421 closing                           ; Unreached[reason=smtp-421]
            no code at all               ; RCPT  ; what?                                 ; Unreached[reason=smtp-connection]
            a code of no standard        ; RCPT  ; 999 what?                             ; Unreached[reason=smtp-connection]
            it hangs up at the start     ; HELLO ; ''                                    ; Unreached[reason=smtp-connection]
            it hangs up in the middle    ; RCPT  ; ''                                    ; Unreached[reason=smtp-connection]
            it hangs up before it takes  ; DATA  ; ''                                    ; Unreached[reason=smtp-connection]
            it hangs up with the message ; .     ; ''                                    ; Unsure[reason=smtp-unsure]
            it says nothing of it        ; .     ; thanks                                ; Unsure[reason=smtp-unsure]
            """)
    void what_a_server_says_becomes_a_code_and_its_words_stay_out_of_the_log(
            String what, String command, String answer, String told, CapturedOutput output) throws IOException {
        try (var server = new ScriptedServer(command, answer)) {
            Delivery delivery = mailer("smtp://127.0.0.1:" + server.port()).send(message(NEWS), CAMILLE);

            assertThat(delivery).as(what).hasToString(told);
            assertThat(output.getAll()).contains(told).doesNotContain("camille");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            QUIT ; ''
            QUIT ; 500 go away
            """)
    void what_a_server_took_stays_taken_even_if_it_is_rude_at_the_end(String command, String answer)
            throws IOException {
        try (var server = new ScriptedServer(command, answer)) {
            assertThat(mailer("smtp://127.0.0.1:" + server.port()).send(message(NEWS), CAMILLE))
                    .isInstanceOf(Accepted.class);
        }
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() {
        int port = mail.getSmtp().getPort();
        mail.stop();

        assertThat(mailer("smtp://127.0.0.1:" + port).send(message(NEWS), CAMILLE))
                .isEqualTo(new Unreached("smtp-connection"));
    }

    @Test
    void nothing_is_said_to_a_server_that_cannot_be_spoken_to_in_private() {
        int port = mail.getSmtp().getPort();
        var elsewhere = new SmtpServer("127.0.0.1", port, Optional.empty(), Encryption.STARTTLS);

        assertThat(new SmtpMailer(elsewhere, US, clock, LONG_ENOUGH).send(message(NEWS), CAMILLE))
                .isEqualTo(new Unreached("smtp-connection"));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_is_said_to_a_server_that_nobody_vouches_for() {
        assertThat(mailer("smtps://127.0.0.1:" + mail.getSmtps().getPort()).send(message(NEWS), CAMILLE))
                .isEqualTo(new Unreached("smtp-connection"));
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            HELLO ; Unreached[reason=smtp-deadline]
            RCPT  ; Unreached[reason=smtp-deadline]
            .     ; Unsure[reason=smtp-deadline]
            """)
    void a_server_that_drips_byte_after_byte_is_left_at_the_deadline(String command, String told) throws IOException {
        try (var server = new ScriptedServer(command, ScriptedServer.DRIP)) {
            Mailer mailer = server.mailer(clock, Duration.ofMillis(400));

            assertThat(mailer.send(message(NEWS), CAMILLE)).hasToString(told);
        }
    }

    @Test
    void a_server_that_does_not_stop_talking_is_left_before_it_fills_the_memory() throws IOException {
        try (var server = new ScriptedServer("RCPT", ScriptedServer.FLOOD)) {
            assertThat(server.mailer(clock, LONG_ENOUGH).send(message(NEWS), CAMILLE))
                    .isEqualTo(new Unreached("smtp-connection"));
        }
    }

    @Test
    void a_message_that_is_sent_again_has_the_same_name_and_no_other_message_has_it() throws IOException {
        try (var server = new ScriptedServer(".", "")) {
            Mailer mailer = server.mailer(clock, LONG_ENOUGH);
            Outgoing message = message(NEWS);
            mailer.send(message, CAMILLE);
            server.become(".", "250 taken");
            mailer.send(message, CAMILLE);
            mailer.send(message(NEWS), CAMILLE);

            List<String> names = server.heard.stream()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .toList();
            assertThat(names.get(0)).isEqualTo(names.get(1)).doesNotContain(SUBJECT.toString());
            assertThat(names.get(2)).isNotEqualTo(names.get(0));
        }
    }
}
