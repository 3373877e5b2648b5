package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.notice.Medium;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A mail server that is down, hangs or comes back. The product spares it, delays nothing else because of it, and
/// sends everything once it is back.
@WithDatabase
class ServerInTroubleTest {

    private final PostOffice office;
    private final PostOffice.Sender sendNotices;
    private final UUID camille;

    ServerInTroubleTest(JdbcClient database) {
        office = new PostOffice(database);
        sendNotices = office.sender();
        camille = office.someone("camille@exemple.fr");
    }

    @Test
    void what_no_server_saw_leaves_within_a_minute_once_one_is_there() {
        var notice = office.queue(camille, "enfin", THURSDAY_AT_TEN);
        for (int minute = 0; minute < 20; minute++) {
            office.answers.add(() -> new Unreached("smtp-connection"));
            sendNotices.send(THURSDAY_AT_TEN.plus(Duration.ofMinutes(minute)));
        }
        assertThat(office.fateOf(notice)).isEqualTo("queued smtp-connection");

        sendNotices.send(THURSDAY_AT_TEN.plus(Duration.ofMinutes(20)));

        assertThat(office.fateOf(notice)).isEqualTo("sent");
    }

    @Test
    void what_may_have_arrived_is_not_sent_again_every_minute() {
        var notice = office.queue(camille, "peut-être", THURSDAY_AT_TEN);
        office.answers.add(() -> new Unsure("smtp-unsure"));
        office.answers.add(() -> new Unsure("smtp-unsure"));
        sendNotices.send(THURSDAY_AT_TEN);
        sendNotices.send(THURSDAY_AT_TEN.plusSeconds(60));

        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(120)).fates()).isEmpty();
        assertThat(office.fateOf(notice)).isEqualTo("queued smtp-unsure");
    }

    @Test
    void a_server_in_trouble_is_tried_by_one_notice_at_a_time_and_all_leave_at_the_first_answer() {
        var waiting = IntStream.range(0, 10)
                .mapToObj(number ->
                        office.queue(office.someone("p" + number + "@exemple.fr"), "bonjour", THURSDAY_AT_TEN))
                .toList();
        IntStream.range(0, 5).forEach(_ -> office.answers.add(() -> new Unreached("smtp-deadline")));

        assertThat(sendNotices.send(THURSDAY_AT_TEN).fates())
                .as("three in a row")
                .hasSize(3);
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(29)).fates()).isEmpty();
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(30)).fates()).hasSize(1);
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(89)).fates()).isEmpty();
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(90)).fates()).hasSize(1);

        sendNotices.send(THURSDAY_AT_TEN.plusSeconds(150));

        assertThat(waiting)
                .allSatisfy(notice -> assertThat(office.fateOf(notice)).isEqualTo("sent"));
    }

    @Test
    void what_is_too_late_is_told_even_while_the_server_is_in_trouble() {
        IntStream.range(0, 3).forEach(_ -> office.answers.add(() -> new Unreached("smtp-deadline")));
        IntStream.range(0, 3).forEach(number -> office.queue(camille, "bonjour " + number, THURSDAY_AT_TEN));
        sendNotices.send(THURSDAY_AT_TEN);
        var late = IntStream.range(0, 5)
                .mapToObj(_ ->
                        office.queue(camille, Medium.EMAIL, "hier", THURSDAY_AT_TEN.minusSeconds(60), THURSDAY_AT_TEN))
                .toList();

        sendNotices.send(THURSDAY_AT_TEN.plusSeconds(30));

        assertThat(late).allSatisfy(notice -> assertThat(office.fateOf(notice)).isEqualTo("given-up too-late"));
    }

    /// The sending that hangs is not answered during the test: text messages do not wait for it.
    @Test
    void a_mail_server_that_hangs_holds_no_text_message_up() throws Exception {
        var hanging = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var node = office.sender(
                        (_, _) -> {
                            asked.countDown();
                            await(hanging);
                            return new Unreached("smtp-deadline");
                        },
                        (message, _) -> new Accepted(message.id().toString()),
                        PostOffice.PLENTY)
                .node();
        office.queue(camille, "bonjour", THURSDAY_AT_TEN.minusSeconds(1));
        var text = office.queue(
                office.someoneWithMobile("+33639981234"),
                Medium.SMS,
                "bonjour",
                THURSDAY_AT_TEN,
                THURSDAY_AT_TEN.plusSeconds(60));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> node.send(Medium.EMAIL, THURSDAY_AT_TEN));
            asked.await();

            node.send(Medium.SMS, THURSDAY_AT_TEN);

            assertThat(office.fateOf(text)).isEqualTo("sent");
            hanging.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
