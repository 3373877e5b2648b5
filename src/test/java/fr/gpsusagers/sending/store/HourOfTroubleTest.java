package fr.gpsusagers.sending.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.gateway.ScriptedServer;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// One hour of simulated time with a mail server that, in turn, drips, hangs up, takes a mail and hangs up,
/// takes a mail and drips, hangs up at QUIT, refuses mails, and closes. One e-mail and one text message are
/// queued each minute.
@WithDatabase
class HourOfTroubleTest {

    private static final Duration DEADLINE = Duration.ofMillis(300);
    private static final int HOUR = 60;
    private static final int REFUSING = 40;
    private static final int CLOSING = 45;

    private final PostOffice office;
    private final TestClock clock = new TestClock();
    private final List<Notice> mails = new ArrayList<>();
    private final Map<String, Instant> texts = new LinkedHashMap<>();

    HourOfTroubleTest(DataSource database) throws SQLException {
        office = PostOffice.onOneConnection(database);
    }

    @Test
    void nothing_is_lost_nothing_has_two_names_and_text_messages_are_on_time() throws IOException {
        Instant start = clock.instant();
        try (var server = new ScriptedServer()) {
            PostOffice.Sender sender = sender(server);
            for (int minute = 0; minute < HOUR; minute++) {
                misbehave(server, minute);
                queue(minute);
                sendFor(sender, Duration.ofMinutes(1), Duration.ofMinutes(1));
            }
            server.become("HELLO", "220 ready");
            sendFor(sender, Duration.ofHours(3), Duration.ofMinutes(10));

            assertThat(texts).hasSize(HOUR);
            texts.forEach((body, at) -> assertThat(at)
                    .as(body)
                    .isEqualTo(start.plus(Duration.ofMinutes(Integer.parseInt(body.replace("sms ", ""))))));
            assertThat(mails).allSatisfy(mail -> assertThat(office.fateOf(mail)).isIn("sent", "refused smtp-550"));
            assertThat(mails.subList(0, REFUSING - 5).stream().map(office::fateOf))
                    .as("refused for good by an answer only, not by a line that is cut")
                    .contains("sent");
            assertThat(names(server.heard()))
                    .hasSize(HOUR)
                    .allSatisfy((body, names) -> assertThat(names).as(body).hasSize(1));
        }
    }

    private PostOffice.Sender sender(ScriptedServer server) {
        return office.sender(
                server.mailer(clock, DEADLINE),
                (message, _) -> {
                    texts.put(message.text().body(), clock.instant());
                    return new Accepted(message.id().toString());
                },
                PostOffice.PLENTY);
    }

    private static void misbehave(ScriptedServer server, int minute) {
        switch (minute) {
            case 0 -> server.become("HELLO", ScriptedServer.DRIP);
            case 8 -> server.become("RCPT", "");
            case 16 -> server.become(".", "");
            case 24 -> server.become(".", ScriptedServer.DRIP);
            case 32 -> server.become("QUIT", "");
            case REFUSING -> server.become(".", "550 not this one");
            case CLOSING -> server.become("HELLO", "421 closing");
            default -> {}
        }
    }

    private void queue(int minute) {
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofDays(2));
        mails.add(office.queue(
                office.someone("personne" + minute + "@exemple.fr"), Medium.EMAIL, "mail " + minute, now, until));
        office.queue(
                office.someoneWithMobile("+336399800%02d".formatted(minute)), Medium.SMS, "sms " + minute, now, until);
    }

    private void sendFor(PostOffice.Sender sender, Duration time, Duration step) {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            sender.send(clock.instant());
            clock.pass(step);
        }
    }

    /// Returns the Message-IDs that the server received for each mail.
    private static Map<String, Set<String>> names(List<String> heard) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        String name = "";
        for (String line : heard) {
            if (line.startsWith("Message-ID: ")) {
                name = line;
            } else if (line.startsWith("mail ")) {
                names.computeIfAbsent(line, _ -> new HashSet<>()).add(name);
            }
        }
        return names;
    }
}
