package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.CAP;
import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Texter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
@ExtendWith(OutputCaptureExtension.class)
class DailyCapTest {

    private static final Instant FRIDAY_AT_EIGHT = Instant.parse("2026-11-27T07:00:00Z");

    private static final Mailer ACCEPTING_MAILER =
            (message, _) -> new Accepted(message.id().toString());
    private static final Texter ACCEPTING_TEXTER =
            (message, _) -> new Accepted(message.id().toString());

    private final PostOffice office;
    private final UUID camille;

    DailyCapTest(JdbcClient database) {
        office = new PostOffice(database);
        camille = office.someone("camille@exemple.fr");
    }

    @Test
    void one_over_the_cap_waits_until_eight_the_next_morning() {
        fillTheDay();
        Notice over = office.queue(camille, "de trop", THURSDAY_AT_TEN);

        office.sender().send(THURSDAY_AT_TEN);
        assertThat(office.fateOf(over)).isEqualTo("queued cap");
        assertThat(office.sender().send(FRIDAY_AT_EIGHT.minusSeconds(1)).fates())
                .isEmpty();
        office.sender().send(FRIDAY_AT_EIGHT);

        assertThat(office.fateOf(over)).isEqualTo("sent");
    }

    @Test
    void one_over_the_cap_is_dropped_if_the_next_morning_is_too_late() {
        fillTheDay();
        Notice over = office.queue(camille, Medium.EMAIL, "de trop", THURSDAY_AT_TEN, FRIDAY_AT_EIGHT.minusSeconds(1));

        office.sender().send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(over)).isEqualTo("dropped cap");
        assertThat(office.sent).hasSize(CAP);
    }

    @Test
    void the_cap_holds_for_an_address_whoever_it_is_known_to_and_for_no_other() {
        fillTheDay();
        Notice sameAddress = office.queue(office.someone("camille@exemple.fr"), "encore", THURSDAY_AT_TEN);
        Notice other = office.queue(office.someone("dominique@exemple.fr"), "bonjour", THURSDAY_AT_TEN);

        office.sender().send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(sameAddress)).isEqualTo("queued cap");
        assertThat(office.fateOf(other)).isEqualTo("sent");
    }

    @Test
    void what_did_not_leave_does_not_count() {
        for (int failure = 0; failure <= CAP; failure++) {
            office.answers.add(() -> new TryAgain("smtp-451"));
            office.queue(camille, "raté", THURSDAY_AT_TEN);
        }
        office.sender().send(THURSDAY_AT_TEN);
        Notice last = office.queue(camille, "réussi", THURSDAY_AT_TEN);

        office.sender().send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(last)).isEqualTo("sent");
    }

    @Test
    void a_day_ends_at_midnight_in_france() {
        fillTheDay();
        Notice late = office.queue(camille, "tard", Instant.parse("2026-11-26T22:59:00Z"));
        Notice night = office.queue(camille, "nuit", Instant.parse("2026-11-26T23:00:00Z"));

        office.sender().send(Instant.parse("2026-11-26T22:59:00Z"));
        office.sender().send(Instant.parse("2026-11-26T23:00:00Z"));

        assertThat(office.fateOf(late)).isEqualTo("queued cap");
        assertThat(office.fateOf(night)).isEqualTo("sent");
    }

    @Test
    void the_counts_of_today_outlive_the_forgetting_of_older_ones() {
        fillTheDay();
        forget(THURSDAY_AT_TEN);
        Notice over = office.queue(camille, "de trop", THURSDAY_AT_TEN);

        office.sender().send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(over)).isEqualTo("queued cap");
    }

    @Test
    void what_is_over_the_total_of_a_day_waits_until_the_morning_and_the_log_says_so_once(CapturedOutput output) {
        var node = office.sender(ACCEPTING_MAILER, ACCEPTING_TEXTER, Map.of(Medium.SMS, 2));
        List<Notice> texts = IntStream.range(0, 5)
                .mapToObj(number -> text("+3363998000" + number))
                .toList();
        Notice mail = office.queue(camille, "bonjour", THURSDAY_AT_TEN);

        node.send(THURSDAY_AT_TEN);

        assertThat(texts.stream().map(office::fateOf))
                .containsExactlyInAnyOrder(
                        "sent", "sent", "queued daily-total", "queued daily-total", "queued daily-total");
        assertThat(office.fateOf(mail)).isEqualTo("sent");
        assertThat(output.getAll())
                .containsOnlyOnce("Reached the daily limit of ")
                .doesNotContain("63998");

        node.send(FRIDAY_AT_EIGHT);
        assertThat(texts.stream().map(office::fateOf).filter("sent"::equals)).hasSize(4);
    }

    @Test
    void the_total_of_a_day_is_exact_whatever_the_nodes_and_an_address_gets_its_own_back() throws Exception {
        for (int number = 0; number < 40; number++) {
            text("+336399800%02d".formatted(number));
        }
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 4; node++) {
                var sender = office.sender(ACCEPTING_MAILER, ACCEPTING_TEXTER, Map.of(Medium.SMS, 10));
                nodes.execute(() -> sender.send(THURSDAY_AT_TEN));
            }
        }
        assertThat(office.count("state = 'sent'")).isEqualTo(10);
        assertThat(office.count("reason = 'daily-total'")).isEqualTo(30);
        assertThat(office.used("total-sms")).isEqualTo(10);
        assertThat(office.used("k%")).isEqualTo(10);
    }

    private Notice text(String number) {
        UUID someone = office.someoneWithMobile(number);
        return office.queue(someone, Medium.SMS, "bonjour", THURSDAY_AT_TEN, THURSDAY_AT_TEN.plus(Duration.ofDays(2)));
    }

    private void fillTheDay() {
        for (int number = 1; number <= CAP; number++) {
            office.queue(camille, "bonjour", THURSDAY_AT_TEN.minus(Duration.ofMinutes(1)));
        }
        office.sender().send(THURSDAY_AT_TEN);
        assertThat(office.sent).hasSize(CAP);
    }

    private void forget(Instant now) {
        office.outbox().forget(now);
    }
}
