package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Fate;
import fr.gpsusagers.sending.notice.Medium;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
@ExtendWith(OutputCaptureExtension.class)
class SendNoticesTest {

    private static final String CAMILLE = "camille@exemple.fr";

    private final PostOffice office;
    private final PostOffice.Sender sendNotices;
    private final UUID camille;

    SendNoticesTest(JdbcClient database) {
        office = new PostOffice(database);
        sendNotices = office.sender();
        camille = office.someone(CAMILLE);
    }

    @Test
    void the_one_that_is_due_for_the_longest_time_leaves_first() {
        office.queue(camille, "deux", THURSDAY_AT_TEN.minusSeconds(20));
        office.queue(camille, "trois", THURSDAY_AT_TEN.minusSeconds(10));
        office.queue(camille, "un", THURSDAY_AT_TEN.minusSeconds(30));

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.sent).containsExactly(CAMILLE + ": un", CAMILLE + ": deux", CAMILLE + ": trois");
    }

    @Test
    void nothing_leaves_before_its_time_nor_twice() {
        var notice = office.queue(camille, "bientôt", THURSDAY_AT_TEN.plusSeconds(60));

        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(59)).fates()).isEmpty();
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plusSeconds(60)).fates())
                .containsExactly(new Fate.Sent("receipt-1"));
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plus(Duration.ofDays(1))).fates())
                .isEmpty();
        assertThat(office.fateOf(notice)).isEqualTo("sent");
    }

    @Test
    void after_a_failure_it_is_tried_again_in_1_then_5_then_15_then_60_minutes() {
        var notice = office.queue(camille, "enfin", THURSDAY_AT_TEN);
        var moment = THURSDAY_AT_TEN;
        for (int minutes : new int[] {1, 5, 15, 60, 60}) {
            office.answers.add(() -> new TryAgain("smtp-451"));
            sendNotices.send(moment);
            assertThat(office.fateOf(notice)).isEqualTo("queued smtp-451");
            var next = moment.plus(Duration.ofMinutes(minutes));
            assertThat(sendNotices.send(next.minusSeconds(1)).fates()).isEmpty();
            moment = next;
        }

        sendNotices.send(moment);

        assertThat(office.sent).containsExactly(CAMILLE + ": enfin");
        assertThat(office.fateOf(notice)).isEqualTo("sent");
    }

    /// Regression test: such a text once raised a fault that delayed the notice for five days, minute after minute.
    @Test
    void what_people_wrote_with_braces_leaves_as_they_wrote_it() {
        office.queue(camille, "Voici : {demande}", THURSDAY_AT_TEN);
        office.knows(
                camille, new Mailbox(new EmailAddress(CAMILLE)), Map.of("demande", "{mon dossier} {{ ${} %s {code} }"));

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.sent).containsExactly(CAMILLE + ": Voici : {mon dossier} {{ ${} %s {code} }");
    }

    @Test
    void one_refused_for_good_is_not_tried_again() {
        var notice = office.queue(camille, "non", THURSDAY_AT_TEN);
        office.answers.add(() -> new Refused("smtp-550"));

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(notice)).isEqualTo("refused smtp-550");
        assertThat(sendNotices.send(THURSDAY_AT_TEN.plus(Duration.ofDays(1))).fates())
                .isEmpty();
    }

    @Test
    void it_is_given_up_when_the_next_attempt_would_come_too_late() {
        var notice = office.queue(
                camille, Medium.EMAIL, "vite", THURSDAY_AT_TEN, THURSDAY_AT_TEN.plus(Duration.ofMinutes(5)));
        office.answers.add(() -> new TryAgain("smtp-451"));
        office.answers.add(() -> new TryAgain("smtp-452"));

        sendNotices.send(THURSDAY_AT_TEN);
        sendNotices.send(THURSDAY_AT_TEN.plusSeconds(60));

        assertThat(office.fateOf(notice)).isEqualTo("given-up smtp-452");
    }

    @Test
    void what_waited_too_long_is_given_up_unsent() {
        var notice = office.queue(camille, Medium.EMAIL, "hier", THURSDAY_AT_TEN, THURSDAY_AT_TEN.plusSeconds(60));

        sendNotices.send(THURSDAY_AT_TEN.plusSeconds(61));

        assertThat(office.fateOf(notice)).isEqualTo("given-up too-late");
        assertThat(office.sent).isEmpty();
    }

    @Test
    void each_medium_has_its_own_address_and_one_that_is_missing_is_not_replaced() {
        var mobile = office.someoneWithMobile("+33639981234");
        var until = THURSDAY_AT_TEN.plusSeconds(60);
        office.queue(mobile, Medium.SMS, "Bonjour", THURSDAY_AT_TEN, until);
        var email = office.queue(mobile, Medium.EMAIL, "Bonjour", THURSDAY_AT_TEN, until);

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.sent).containsExactly("+33639981234: Bonjour");
        assertThat(office.fateOf(email)).isEqualTo("dropped unreachable");
    }

    @Test
    void places_are_filled_at_the_moment_of_sending() {
        office.queue(camille, "Votre code : {code}", THURSDAY_AT_TEN);
        office.knows(camille, new Mailbox(new EmailAddress(CAMILLE)), Map.of("code", "4711"));

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.sent).containsExactly(CAMILLE + ": Votre code : 4711");
    }

    @Test
    void a_text_whose_place_nothing_fills_is_dropped() {
        var notice = office.queue(camille, "Votre code : {code}", THURSDAY_AT_TEN);

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(notice)).isEqualTo("dropped unfilled");
        assertThat(office.sent).isEmpty();
    }

    @Test
    void nothing_more_is_sent_of_a_cancelled_subject() {
        var notice = office.queue(camille, "rien", THURSDAY_AT_TEN);
        var cancelled = office.outbox().cancel(camille, THURSDAY_AT_TEN);

        assertThat(cancelled).isEqualTo(1);
        assertThat(sendNotices.send(THURSDAY_AT_TEN).fates()).isEmpty();
        assertThat(office.fateOf(notice)).isEqualTo("cancelled");
    }

    @Test
    void a_fault_delays_one_notice_alone_and_its_words_stay_out_of_the_log(CapturedOutput output) {
        var first = office.queue(camille, "un", THURSDAY_AT_TEN.minusSeconds(1));
        var second = office.queue(camille, "deux", THURSDAY_AT_TEN);
        office.answers.add(() -> {
            throw new IllegalStateException("cannot write to " + CAMILLE);
        });

        sendNotices.send(THURSDAY_AT_TEN);

        assertThat(office.fateOf(first)).isEqualTo("queued fault");
        assertThat(office.fateOf(second)).isEqualTo("sent");
        assertThat(output.getAll()).contains("IllegalStateException").doesNotContain("camille");
    }
}
